import type { Game } from "../game/game.ts";
import { CLOSE_CODES } from "../protocol/codes.ts";
import type { Connections } from "./Connections.ts";
import { isAudience } from "./joining.ts";

/** L7, L8: ends the connections of those who may not be here any more. */
export function seeOff({ kickedSeats, settings }: Game, connections: Connections): void {
  for (const personId of kickedSeats) connections.close(personId, CLOSE_CODES.KICKED);
  if (settings.audience) return;
  for (const personId of connections.people().filter(isAudience)) {
    connections.close(personId, CLOSE_CODES.AUDIENCE_OFF);
  }
}
