import type { AudienceMember, Game } from "./game.ts";
import type { Act, Acts } from "./moves.ts";
import { byAbsence, isConnected } from "./people.ts";
import { RuleError } from "./RuleError.ts";
import { rulesetOf } from "./round.ts";

/** L6, L7: at once and in whatever phase. Who is gone gives way to somebody who is here. */
const joinAudience: Act<"join-audience"> = (game, _phase, { by, input }) => {
  if (input.device !== null && game.bannedDevices.includes(input.device)) throw new RuleError("KICKED");
  if (!game.settings.audience) throw new RuleError("AUDIENCE_OFF");
  if (game.locked) throw new RuleError("ROOM_LOCKED");
  if (isAudienceFull(game)) throw new RuleError("AUDIENCE_FULL");
  const longestGone = game.audience.filter((member) => !isConnected(member)).toSorted(byAbsence)[0];
  if (game.audience.length >= maxAudience(game) && longestGone !== undefined) leaveAudience(game, longestGone.id);
  game.peopleCount += 1;
  game.audience.push({ id: by, device: input.device, goneAt: null });
  return undefined;
};

/** A vote goes with whoever cast it: one place in the audience has one vote at most. */
export function leaveAudience(game: Game, id: string): void {
  game.audience = game.audience.filter((member) => member.id !== id);
  if (game.phase.name === "voting") delete game.phase.audienceVotes[id];
}

export function connectedAudience(game: Game): AudienceMember[] {
  return game.audience.filter(isConnected);
}

export function isAudienceFull(game: Game): boolean {
  return connectedAudience(game).length >= maxAudience(game);
}

function maxAudience(game: Game): number {
  return rulesetOf(game).maxAudience ?? 0;
}

export const audienceMoves: Acts = { "join-audience": joinAudience };
