import { isAudienceFull } from "../game/audience.ts";
import { isTimed } from "../game/clock.ts";
import type { Game } from "../game/game.ts";
import { occupiedSeats } from "../game/people.ts";
import { rulesetOf } from "../game/round.ts";
import type { RoomListing } from "../protocol/rooms.ts";

/** What anyone may know of a room before joining it. */
export function listingOf(game: Game): RoomListing {
  return {
    status: statusOf(game),
    players: occupiedSeats(game).length,
    maxPlayers: rulesetOf(game).maxPlayers,
    audience: game.settings.audience && !game.locked && !isAudienceFull(game),
  };
}

function statusOf(game: Game): RoomListing["status"] {
  if (game.locked) return "locked";
  if (occupiedSeats(game).length >= rulesetOf(game).maxPlayers) return "full";
  return isTimed(game.phase) && !game.settings.lateJoin ? "started" : "joinable";
}
