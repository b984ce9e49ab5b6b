import type { Game, Phase, Seat, TimedPhase } from "./game.ts";
import { hasConnectedSeat, isConnected, personOf } from "./people.ts";
import { RuleError } from "./RuleError.ts";
import { isInRound, rulesetOf } from "./round.ts";
import { RELAXED_FACTOR, type TimedPhaseName } from "./ruleset.ts";

/** What every phase with a clock begins with. */
export function startClock<N extends TimedPhaseName>(game: Game, name: N, now: number) {
  const durationMs = durationOf(game, name);
  const deadlineAt = durationMs === null ? null : now + durationMs;
  return { name, startedAt: now, deadlineAt, stoodStillMs: 0, doneAt: null, movers: [] };
}

/** S6: how long a phase lasts in this game; null with "no timers". */
function durationOf(game: Game, name: TimedPhaseName): number | null {
  const { timing } = game.settings;
  if (timing === "none") return null;
  return rulesetOf(game).durations[name] * (timing === "relaxed" ? RELAXED_FACTOR : 1);
}

export function isTimed(phase: Phase): phase is TimedPhase {
  return "deadlineAt" in phase;
}

export function timedPhaseOf(phase: Phase): TimedPhase {
  if (!isTimed(phase)) throw new RuleError("WRONG_PHASE");
  return phase;
}

/** S6: a player's own deadline; later than the others' for a player who was given more time to write. */
export function deadlineFor(game: Game, phase: TimedPhase, seat: Seat): number | null {
  if (phase.deadlineAt === null) return null;
  if (phase.name !== "question") return phase.deadlineAt;
  return phase.deadlineAt + (durationOf(game, "question") ?? 0) * (seat.questionTimeFactor - 1);
}

/** P5: whether a player's time, grace included, has run out. */
export function isTooLate(game: Game, phase: TimedPhase, seat: Seat, now: number): boolean {
  const deadlineAt = deadlineFor(game, phase, seat);
  return deadlineAt !== null && timeOf(game, phase, now) > deadlineAt + rulesetOf(game).graceMs;
}

/**
 * When the running phase ends if nothing more happens; null if it waits for people.
 * @param isPending whether the phase waits for this player
 */
export function phaseEndsAt(game: Game, isPending: (game: Game, seat: Seat) => boolean): number | null {
  const { phase } = game;
  if (!isTimed(phase) || game.pause !== null) return null;
  const { settleMs, graceMs } = rulesetOf(game);
  const settledAt = phase.doneAt === null ? null : phase.doneAt + settleMs;
  if (phase.deadlineAt === null) return settledAt;
  let lastDeadlineAt = phase.deadlineAt;
  for (const seat of game.seats) {
    if (isPending(game, seat)) lastDeadlineAt = Math.max(lastDeadlineAt, deadlineFor(game, phase, seat) ?? 0);
  }
  // The first moment that is later than the grace, which still counts to its last millisecond (P5).
  return earlier(settledAt, lastDeadlineAt + graceMs + 1);
}

/** The earlier of two instants, either of which may never come. */
export function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** L4: when the role of a host who is gone passes on; null if nobody could take it. */
export function successionAt(game: Game): number | null {
  if (!hasConnectedSeat(game)) return null;
  const host = personOf(game, game.hostId);
  if (host === undefined) return game.openedAt;
  const { goneAt } = host;
  if (goneAt === null) return null;
  return "left" in host && host.left ? goneAt : goneAt + rulesetOf(game).hostAwayMs;
}

/** P9: when a game with too few players is given up. */
export function abandonedAt(game: Game): number | null {
  if (game.tooFewSinceAt === null || game.pause?.byHost) return null;
  return game.tooFewSinceAt + rulesetOf(game).abandonAfterMs;
}

/** L10: when the room closes. */
export function roomClosesAt(game: Game): number {
  const { roomLifeMs, emptyRoomMs, unclaimedRoomMs } = rulesetOf(game);
  const endOfLife = game.openedAt + roomLifeMs;
  if (game.emptyAt === null) return endOfLife;
  return Math.min(endOfLife, game.emptyAt + (game.peopleCount === 0 ? unclaimedRoomMs : emptyRoomMs));
}

/** P4: whether somebody is connected and takes part in this round. */
export function isAwaited(game: Game, seat: Seat): boolean {
  return isConnected(seat) && isInRound(game, seat);
}

/** P8: stops the clock of the running phase. */
export function pause(game: Game, now: number, byHost: boolean): void {
  game.pause = { at: now, byHost };
}

/** P8: gives the phase the time that it was paused. */
export function resume(game: Game, now: number): void {
  if (game.pause === null || !isTimed(game.phase)) return;
  const { phase } = game;
  const pausedAt = timeOf(game, phase, now);
  phase.stoodStillMs += now - pausedAt;
  if (phase.deadlineAt !== null) phase.deadlineAt += now - pausedAt;
  if (phase.doneAt !== null) phase.doneAt += now - Math.max(pausedAt, phase.doneAt);
  game.pause = null;
}

/** P2: what remains until a deadline, in milliseconds; frozen by a pause, null without a deadline. */
export function remainingMs(game: Game, deadlineAt: number | null, now: number): number | null {
  if (deadlineAt === null || !isTimed(game.phase)) return null;
  return Math.max(0, deadlineAt - timeOf(game, game.phase, now));
}

/** P8: what the clock of the running phase shows; a pause stops it. */
function timeOf({ pause }: Game, { startedAt }: TimedPhase, now: number): number {
  return pause === null ? now : Math.max(pause.at, startedAt);
}
