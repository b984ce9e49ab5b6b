import { isTimed } from "./clock.ts";
import type { Game } from "./game.ts";
import type { Act } from "./moves.ts";

/** The most that an outage gives back of the time in which nobody could act. */
const MAX_GIVEN_BACK_MS = 10_000;

/**
 * The game goes on after its process has ended: nobody is connected any more, and a running phase gets the time back in
 * which nobody could act. What follows by itself: it pauses until enough players are back (P9).
 */
export const rescue: Act<"rescue"> = (game, _phase, { at, input }) => {
  for (const person of [...game.seats, ...game.screens, ...game.audience]) person.goneAt ??= at;
  giveBack(game, at, input.lostMs);
  return undefined;
};

/**
 * A pause has stopped the clock already. When the process ended is known to about a second: the phase may have begun
 * later than its last sign of life, by the clock of another machine even later than now.
 */
function giveBack(game: Game, at: number, lostMs: number): void {
  const { phase } = game;
  if (!isTimed(phase) || game.pause !== null) return;
  const ranMs = Math.max(0, at - phase.startedAt - phase.stoodStillMs);
  const stoodStillMs = Math.min(Math.round(lostMs), ranMs);
  phase.stoodStillMs += stoodStillMs;
  const ms = Math.min(stoodStillMs, MAX_GIVEN_BACK_MS);
  if (phase.deadlineAt !== null) phase.deadlineAt += ms;
  if (phase.doneAt !== null) phase.doneAt += ms;
}
