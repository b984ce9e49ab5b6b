import { leaveAudience } from "./audience.ts";
import { isTimed, pause, resume, timedPhaseOf } from "./clock.ts";
import type { Game } from "./game.ts";
import type { Act, Acts } from "./moves.ts";
import { connectedSeats, isConnected, personOf, requireHost, seatOf } from "./people.ts";
import { finalPhase, questionPhase } from "./phases/begin.ts";
import { nextPhase } from "./phases/index.ts";
import { RuleError } from "./RuleError.ts";
import { roundNumber, rulesetOf } from "./round.ts";
import { vacate } from "./seats.ts";

const pauseGame: Act<"pause-game"> = (game, phase, { by, at }) => {
  requireHost(game, by);
  timedPhaseOf(phase);
  if (game.pause?.byHost) throw new RuleError("ALREADY_PAUSED");
  if (game.pause === null) pause(game, at, true);
  else game.pause.byHost = true;
  return undefined;
};

const resumeGame: Act<"resume-game"> = (game, _phase, { by, at }) => {
  requireHost(game, by);
  if (!game.pause?.byHost) throw new RuleError("NOT_PAUSED");
  if (game.tooFewSinceAt === null) resume(game, at);
  else {
    game.pause.byHost = false;
    game.tooFewSinceAt = at;
  }
  return undefined;
};

const extendPhase: Act<"extend-phase"> = (game, phase, { by }) => {
  requireHost(game, by);
  const timed = timedPhaseOf(phase);
  if (timed.deadlineAt === null) throw new RuleError("NO_TIMER");
  const { extensionMs, roomLifeMs } = rulesetOf(game);
  timed.deadlineAt = Math.min(timed.deadlineAt + extensionMs, game.openedAt + roomLifeMs);
  return undefined;
};

const skipQuestion: Act<"skip-question"> = (game, phase, { by, at, input }) => {
  requireHost(game, by);
  if (!isTimed(phase) || phase.name === "results") throw new RuleError("WRONG_PHASE");
  const { id, language } = phase.question;
  game.skipped.push(language === undefined ? { id } : { id, language });
  game.questions[roundNumber(game) - 1] = input.replacement;
  return { enter: questionPhase(game, roundNumber(game), at) };
};

const endGame: Act<"end-game"> = (game, phase, { by, at }) => {
  requireHost(game, by);
  timedPhaseOf(phase);
  return { enter: finalPhase(at) };
};

/** R2, P7: the host moves on; while the host is gone and no clock runs, a majority of the players does. */
const requestNextRound: Act<"request-next-round"> = (game, phase, { by, at }) => {
  const timed = timedPhaseOf(phase);
  const mayMoveOn = timed.name === "results" || timed.deadlineAt === null;
  if (game.hostId === by) {
    if (!mayMoveOn) throw new RuleError("WRONG_PHASE");
    return { enter: nextPhase(game, at) };
  }
  if (timed.deadlineAt !== null || isHostHere(game)) throw new RuleError("NOT_HOST");
  seatOf(game, by);
  if (game.pause !== null) throw new RuleError("PAUSED");
  const movers = new Set([...timed.movers, by]);
  timed.movers = [...movers];
  const present = connectedSeats(game);
  const inFavour = present.filter(({ id }) => movers.has(id));
  return inFavour.length * 2 > present.length ? { enter: nextPhase(game, at) } : undefined;
};

function isHostHere(game: Game): boolean {
  const host = personOf(game, game.hostId);
  return host !== undefined && isConnected(host);
}

/** L8: out, and not let in again. */
const kickPlayer: Act<"kick-player"> = (game, _phase, { by, at, input }) => {
  requireHost(game, by);
  const member = game.audience.find(({ id }) => id === input.playerId);
  const { id, device } = member ?? seatOf(game, input.playerId);
  if (id === by || game.kickedSeats.includes(id)) throw new RuleError("UNKNOWN_PLAYER");
  if (device !== null) game.bannedDevices.push(device);
  game.kickedSeats.push(id);
  if (member === undefined) vacate(game, seatOf(game, id), at);
  else leaveAudience(game, id);
  return undefined;
};

const handOverHost: Act<"hand-over-host"> = (game, _phase, { by, input }) => {
  requireHost(game, by);
  const heir = game.screens.find(({ id }) => id === input.playerId) ?? seatOf(game, input.playerId);
  if (!isConnected(heir)) throw new RuleError("UNKNOWN_PLAYER");
  game.hostId = heir.id;
  game.hostOwedTo = null;
  return undefined;
};

const lockRoom: Act<"lock-room"> = (game, _phase, { by, input }) => {
  requireHost(game, by);
  game.locked = input.locked;
  return undefined;
};

const hideCode: Act<"hide-code"> = (game, _phase, { by, input }) => {
  requireHost(game, by);
  game.codeHidden = input.hidden;
  return undefined;
};

/** P8, L8: what a host can do in whatever phase. */
export const hostMoves: Acts = {
  "pause-game": pauseGame,
  "resume-game": resumeGame,
  "extend-phase": extendPhase,
  "skip-question": skipQuestion,
  "end-game": endGame,
  "request-next-round": requestNextRound,
  "kick-player": kickPlayer,
  "hand-over-host": handOverHost,
  "lock-room": lockRoom,
  "hide-code": hideCode,
};
