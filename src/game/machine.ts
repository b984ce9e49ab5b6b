import { audienceMoves } from "./audience.ts";
import {
  abandonedAt,
  earlier,
  isAwaited,
  isTimed,
  pause,
  phaseEndsAt,
  resume,
  roomClosesAt,
  successionAt,
} from "./clock.ts";
import type { Game, Phase, Seat } from "./game.ts";
import { hostMoves } from "./host.ts";
import type { Act, Acts, AnyEntry, MoveName } from "./moves.ts";
import { connectedSeats, isEmpty } from "./people.ts";
import { abandonedPhase } from "./phases/begin.ts";
import { nextPhase, rulesOf } from "./phases/index.ts";
import { type RuleCode, RuleError } from "./RuleError.ts";
import { reportMoves } from "./reports.ts";
import { rescue } from "./rescue.ts";
import { rulesetOf } from "./round.ts";
import { peopleMoves } from "./seats.ts";

/** How many actions per person are remembered to recognise one that is sent twice. */
const REMEMBERED_ACTIONS = 32;

/** P8, Q5: what is typed is kept, whether the clock runs or not. */
const KEPT_WHILE_PAUSED: MoveName = "save-draft";

const movesEverywhere: Acts = {
  ...peopleMoves,
  ...audienceMoves,
  ...hostMoves,
  ...reportMoves,
  rescue,
  tick: () => undefined,
};

/** What came of a move. */
export interface Played {
  /** The phases that began, in order. */
  entered: Phase[];
  /** Why the move did not do what was wanted, although it counts (Q3); null if it did. */
  refused: RuleCode | null;
}

/** Makes a move and everything that follows from it. Throws a RuleError, and has then changed nothing. */
export function play(game: Game, entry: AnyEntry): Played {
  if (game.closed) throw new RuleError("ROOM_CLOSED");
  const done = verdictOn(game, entry.by, entry.actionId);
  if (done !== null) return { entered: [], refused: done.refused };
  const act = actFor(game, entry.move);
  const { enter: phase, refused = null } = act(game, game.phase, entry) ?? {};
  remember(game, entry, refused);
  const entered = phase === undefined ? [] : [enter(game, phase)];
  return { entered: [...entered, ...settle(game, entry.at)], refused };
}

/** What is legal now is looked up: in the phase, then among what is legal always. */
function actFor(game: Game, move: MoveName): Act<MoveName> {
  const inPhase = rulesOf(game.phase).moves[move];
  if (inPhase !== undefined && game.pause !== null && move !== KEPT_WHILE_PAUSED) throw new RuleError("PAUSED");
  const act = inPhase ?? movesEverywhere[move];
  if (act === undefined) throw new RuleError("WRONG_PHASE");
  // Sound: a table binds each move to the act for just that move, and a phase's table is asked for that phase only.
  return act as Act<MoveName>;
}

/** What came of an action that was made before; null if it is new. */
export function verdictOn(game: Game, by: string, actionId: string): { refused: RuleCode | null } | null {
  return game.recentActions[by]?.find(({ id }) => id === actionId) ?? null;
}

function remember(game: Game, { by, actionId }: AnyEntry, refused: RuleCode | null): void {
  if (actionId === "") return;
  const actions = game.recentActions[by] ?? [];
  actions.push({ id: actionId, refused });
  if (actions.length > REMEMBERED_ACTIONS) actions.shift();
  game.recentActions[by] = actions;
}

/** The one place where a game changes phase. */
function enter(game: Game, phase: Phase): Phase {
  game.phase = phase;
  if (!isTimed(phase)) {
    game.pause = null;
    game.tooFewSinceAt = null;
  }
  return phase;
}

/** Whatever is due at `now` happens. */
function settle(game: Game, now: number): Phase[] {
  const entered: Phase[] = [];
  for (;;) {
    notePresence(game, now);
    passHostOn(game, now);
    noteDone(game, now);
    const phase = duePhase(game, now);
    if (phase === null) break;
    entered.push(enter(game, phase));
  }
  game.closed = now >= roomClosesAt(game);
  return entered;
}

/** P9, L10: who is here, and whether that is enough to play. */
function notePresence(game: Game, now: number): void {
  game.emptyAt = isEmpty(game) ? (game.emptyAt ?? now) : null;
  if (!isTimed(game.phase)) return;
  if (connectedSeats(game).length < rulesetOf(game).minPlayers) {
    game.tooFewSinceAt ??= now;
    if (game.pause === null) pause(game, now, false);
  } else {
    game.tooFewSinceAt = null;
    if (game.pause?.byHost === false) resume(game, now);
  }
}

/** L4: to the player who has been seated longest; a screen gets the role back when it returns. */
function passHostOn(game: Game, now: number): void {
  const at = successionAt(game);
  if (at === null || now < at) return;
  if (game.screens.some(({ id }) => id === game.hostId)) game.hostOwedTo = game.hostId;
  game.hostId = connectedSeats(game)[0]?.id ?? game.hostId;
}

/** P3: notes since when a phase waits for nobody. */
function noteDone(game: Game, now: number): void {
  const { phase } = game;
  if (!isTimed(phase) || rulesOf(phase).hasActed === undefined) return;
  if (game.seats.some((seat) => isPending(game, seat))) phase.doneAt = null;
  else phase.doneAt ??= now;
}

/** Whether the running phase waits for this player. */
function isPending(game: Game, seat: Seat): boolean {
  return rulesOf(game.phase).hasActed !== undefined && isAwaited(game, seat) && !hasActed(game, seat);
}

/** Whether a player has done what the running phase waits for; who has is public (E3). */
export function hasActed(game: Game, seat: Seat): boolean {
  return rulesOf(game.phase).hasActed?.(game.phase, seat.id) ?? false;
}

function duePhase(game: Game, now: number): Phase | null {
  const { phase } = game;
  if (!isTimed(phase)) return null;
  if (now >= Math.min(roomClosesAt(game), abandonedAt(game) ?? Number.POSITIVE_INFINITY)) return abandonedPhase(now);
  const endsAt = phaseEndsAt(game, isPending);
  return endsAt !== null && now >= endsAt ? nextPhase(game, now) : null;
}

/** When something happens by itself next; null once the room is closed. Early, late and double alarms do no harm. */
export function alarmAt(game: Game): number | null {
  if (game.closed) return null;
  const lifeEndsAt = earlier(roomClosesAt(game), abandonedAt(game));
  return earlier(lifeEndsAt, earlier(successionAt(game), phaseEndsAt(game, isPending)));
}
