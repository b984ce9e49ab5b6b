import type { Game, Phase, PhaseName, PhaseOf, Question } from "../../src/game/game.ts";
import type { Icon } from "../../src/game/icons.ts";
import { type Journal, type Opening, openGame } from "../../src/game/journal.ts";
import { alarmAt, type Played, play } from "../../src/game/machine.ts";
import type { AnyEntry, MoveName, Moves } from "../../src/game/moves.ts";
import { type RuleCode, RuleError } from "../../src/game/RuleError.ts";
import { rulesetOf } from "../../src/game/round.ts";
import { RULESETS, type Timing } from "../../src/game/ruleset.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/game/settings.ts";

export const T0 = 1_800_000_000_000;
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;

/** P5, P3: how long a message after the deadline still counts; how long a phase stays open when everybody has acted. */
export const GRACE = 500;
export const SETTLE = 2 * SECOND;

const TRUTHS = "Marmalade Copenhagen Thunderbird Accordion Salamander Windmill Parliament Lighthouse".split(" ");
const ROBOTS = "Gooseberry Reykjavik Woodpecker Bassoon Chameleon Aqueduct Cathedral Observatory".split(" ");
export const NAMES = ["Ann", "Bob", "Cid", "Dee", "Eva", "Fay", "Gus", "Hal"];
/** What p1, p2, … answer unless a test says otherwise: like no other answer here. */
export const DECOYS = "Kangaroo Butterscotch Helicopter Moustache Trampoline Volcano Zeppelin Quicksand".split(" ");

/** A question whose truth and robot's answer are like no other's. */
export function aQuestion(number: number): Question {
  return {
    id: `q${number}`,
    text: `Question number ${number}?`,
    category: "science",
    truth: `${TRUTHS[number % 8]}${number >= 8 ? ` ${number}` : ""}`,
    aliases: [],
    robot: `${ROBOTS[number % 8]}${number >= 8 ? ` ${number}` : ""}`,
    explanation: "It just is.",
    picture: null,
  };
}

export function anOpening(changes: Partial<Opening> = {}): Opening {
  return {
    code: "BCDF",
    openedAt: T0,
    seed: "0123456789abcdef".repeat(4),
    rulesets: structuredClone([...RULESETS]),
    settings: someSettings(),
    ...changes,
  };
}

export function someSettings(changes: Partial<Settings> = {}): Settings {
  return { ruleset: "classic-8@1", ...DEFAULT_SETTINGS, ...changes };
}

/** Which option: the truth, the robot's answer, or the decoy of the player with this id. */
export type Answer = "truth" | "robot" | `p${number}`;

/** What everybody does in one round, by seat id; who is missing does nothing. */
export interface RoundPlan {
  decoys?: Record<string, string>;
  eliminationVotes?: Record<string, Answer>;
  finalVotes?: Record<string, Answer>;
}

/** A room at the table of a test: moves by hand, a clock by hand, a journal of what was accepted. */
export class Table {
  readonly journal: Journal;
  readonly game: Game;
  now: number;

  constructor(changes: Partial<Opening> = {}) {
    this.journal = { opening: anOpening(changes), entries: [] };
    this.game = openGame(structuredClone(this.journal.opening));
    this.now = this.journal.opening.openedAt;
  }

  /** Makes a move as a room does: first what is due, then the move. A refused move throws and is not in the journal. */
  do<M extends MoveName>(by: string, move: M, input: Moves[M], actionId = ""): Played {
    this.tick();
    return this.#commit(by, move, input, actionId);
  }

  /** What is due happens. */
  tick(): void {
    if (isDue(this.game, this.now)) this.#commit("", "tick", {}, "");
  }

  /** Lets so many into the audience; returns their ids. */
  watch(count = 1): string[] {
    return Array.from({ length: count }, () => {
      const id = `a${this.game.peopleCount + 1}`;
      this.do(id, "join-audience", { device: `device-${id}` });
      return id;
    });
  }

  /** Makes a move and returns why it is refused, null if it is not. */
  refusal<M extends MoveName>(by: string, move: M, input: Moves[M], actionId = ""): RuleCode | null {
    try {
      return this.do(by, move, input, actionId).refused;
    } catch (error) {
      if (error instanceof RuleError) return error.code;
      throw error;
    }
  }

  /** Lets time pass; the alarm rings whenever something is due. */
  wait(ms: number): void {
    const until = this.now + ms;
    while (this.now < until) {
      this.now = Math.min(until, Math.max(this.now + 1, alarmAt(this.game) ?? until));
      this.tick();
    }
  }

  /** Lets time pass until a phase begins. */
  waitFor(name: PhaseName): void {
    for (let rings = 0; this.game.phase.name !== name; rings++) {
      const at = alarmAt(this.game);
      if (at === null || rings > 100) throw new Error(`${name} does not come after ${this.game.phase.name}`);
      this.wait(at - this.now);
    }
  }

  /** Seats players p1, p2, … */
  seat(...names: string[]): void {
    for (const name of names) {
      const id = `p${this.game.peopleCount + 1}`;
      this.do(id, "take-seat", { name, icon: null, device: `device-${name}`, rude: false });
    }
  }

  start(by = "p1", rounds = 12): void {
    const questions = Array.from({ length: rounds }, (_, n) => aQuestion(n));
    this.do(by, "start-game", { gameId: "game-1", questions });
  }

  phase<N extends PhaseName>(name: N): PhaseOf<N> {
    const phase: Phase = this.game.phase;
    if (phase.name !== name) throw new Error(`expected ${name}, the game is in ${phase.name}`);
    // Sound: the names were just compared.
    return phase as PhaseOf<N>;
  }

  answer(by: string, text = DECOYS[Number(by.slice(1)) - 1] ?? ""): Played {
    return this.do(by, "submit-answer", { text, rude: false });
  }

  /** Answers the same until it is not refused for closeness any more (Q4). */
  insist(by: string, text: string): void {
    for (let refusals = 0; this.answer(by, text).refused !== null; refusals++) {
      if (refusals === 2) throw new Error(`${text} is refused for ever`);
    }
  }

  eliminate(by: string, answer: Answer): Played {
    return this.do(by, "submit-elimination-vote", { optionId: this.option(answer) });
  }

  vote(by: string, answer: Answer): Played {
    return this.do(by, "submit-final-vote", { optionId: this.option(answer) });
  }

  voteAlong(by: string, answer: Answer): Played {
    return this.do(by, "submit-audience-vote", { optionId: this.option(answer) });
  }

  /** The player does what the running phase waits for. */
  act(by: string): void {
    const { name } = this.game.phase;
    if (name === "question") this.answer(by);
    if (name === "elimination") this.eliminate(by, "truth");
    if (name === "voting") this.vote(by, "truth");
  }

  /** The id of an option of the running round, or of the one just played. */
  option(answer: Answer): string {
    const { phase } = this.game;
    const options = "options" in phase ? phase.options : (this.game.rounds.at(-1)?.options ?? []);
    const option = options.find(({ kind, authors }) => kind === answer || authors.includes(answer));
    if (option === undefined) throw new Error(`${answer} is not among the options`);
    return option.id;
  }

  /** Plays from a question to its results. */
  round({ decoys = {}, eliminationVotes = {}, finalVotes = {} }: RoundPlan = {}): void {
    this.waitFor("question");
    for (const [by, text] of Object.entries(decoys)) this.answer(by, text);
    this.waitFor("elimination");
    for (const [by, answer] of Object.entries(eliminationVotes)) this.eliminate(by, answer);
    this.waitFor("voting");
    for (const [by, answer] of Object.entries(finalVotes)) this.vote(by, answer);
    this.waitFor("results");
  }

  /** Plays rounds in which nobody does anything, up to the question of the last. */
  waitForLastRound(): void {
    const { rounds } = rulesetOf(this.game);
    while (this.game.rounds.length < rounds - 1) this.round();
    this.waitFor("question");
  }

  /** The process of the room is gone for a while, and no alarm rings; then another goes on. */
  outage(lostMs: number): void {
    this.now += lostMs;
    this.lives(lostMs);
  }

  /** Another process goes on now; the last sign of life of the one before was so long ago. */
  lives(lostMs: number): void {
    this.#commit("", "rescue", { lostMs }, "");
  }

  #commit<M extends MoveName>(by: string, move: M, input: Moves[M], actionId: string): Played {
    // Sound: move and input are bound together by M, which an object literal of a union cannot show.
    const entry = { at: this.now, by, move, input, actionId } as AnyEntry;
    const line = structuredClone(entry);
    const played = play(this.game, entry);
    this.journal.entries.push(line);
    return played;
  }
}

/** Somebody new asks for a seat; returns why it is refused, null if it is not. */
export function takeSeat(
  table: Table,
  seat: { name?: string; icon?: Icon | null; device?: string | null; rude?: boolean },
) {
  const by = `p${table.game.peopleCount + 1}`;
  return table.refusal(by, "take-seat", { name: "Zoe", icon: null, device: null, rude: false, ...seat });
}

/** Somebody new asks to watch; returns why it is refused, null if it is not. */
export function joinAudience(table: Table, device: string | null = null) {
  return table.refusal(`a${table.game.peopleCount + 1}`, "join-audience", { device });
}

/** A lobby with players p1 (host), p2, … */
export function aLobby(players = 3, settings: Partial<Settings> = {}): Table {
  const table = new Table({ settings: someSettings(settings) });
  table.seat(...NAMES.slice(0, players));
  return table;
}

/** A game in the first question, with players p1 (host), p2, … */
export function aGame(players = 3, settings: Partial<Settings> = {}): Table {
  const table = aLobby(players, settings);
  table.start();
  return table;
}

/** A game at the beginning of a phase, in which nobody has done anything yet. */
export function aGameIn(name: PhaseName, players = 3): Table {
  if (name === "lobby") return aLobby(players);
  const table = aGame(players);
  if (name === "final") table.do("p1", "end-game", {});
  if (name === "abandoned") for (const { id } of table.game.seats.slice(1)) table.do(id, "disconnect", {});
  table.waitFor(name);
  return table;
}

/** A game whose phases have no clock. */
export function anUntimedGame(players = 3): Table {
  const timing: Timing = "none";
  return aGame(players, { timing });
}

/** The n-th of many seeds. */
export function aSeed(n: number): string {
  return n.toString(16).padStart(64, "0");
}

/** The decoys of the players p1, p2, …, as they answer in one round. */
export function decoysOf(players: number): Record<string, string> {
  return Object.fromEntries(DECOYS.slice(0, players).map((text, n) => [`p${n + 1}`, text]));
}

/** Whether a `tick` would change anything. */
export function isDue(game: Game, now: number): boolean {
  const at = alarmAt(game);
  return at !== null && now >= at;
}
