import fc from "fast-check";
import type { Question } from "../../src/game/game.ts";
import { ICONS } from "../../src/game/icons.ts";
import type { MoveName, Moves } from "../../src/game/moves.ts";
import { connectedSeats, isConnected } from "../../src/game/people.ts";
import { type RuleCode, RuleError } from "../../src/game/RuleError.ts";
import { REPORT_REASONS } from "../../src/game/reports.ts";
import { QUESTION_TIME_FACTORS, type Timing } from "../../src/game/ruleset.ts";
import { aQuestion, aSeed, DECOYS, MINUTE, NAMES, SECOND, someSettings, Table } from "./aGame.ts";

/** A move that somebody tried, and what came of it. */
export interface Attempt {
  by: string;
  move: MoveName;
  actionId: string;
  /** Refused: nothing may have changed. */
  thrown: RuleCode | null;
  /** Refused, and yet it counts (Q4). */
  refused: RuleCode | null;
  /** Sends the very same action again. */
  again: () => Attempt;
}

/** What a test wants to look at while a game is played. */
export interface Watcher {
  before?: (table: Table) => void;
  after?: (table: Table, attempt: Attempt) => void;
}

/** One step of a plan: after a while somebody does something; numbers choose among what there is at that moment. */
interface Step {
  does: keyof typeof deeds;
  who: number;
  what: number;
  delayMs: number;
}

export interface Plan {
  ruleset: "classic-8@1" | "classic-12@1";
  timing: Timing;
  players: number;
  screens: number;
  audience: number;
  isScreenHost: boolean;
  lateJoin: boolean;
  seed: number;
  steps: Step[];
}

const LONG = "x".repeat(101);
const ODD_TEXTS = [
  "",
  " \u200b",
  "?!",
  LONG,
  "7",
  "🦄",
  "the kangaroo",
  "KANGAROOS",
  "Cafe\u0301",
  "\u202eabc",
  "قنفذ",
];
const ODD_NAMES = ["", "ann", "BOB ", "Ivy", "Jo\u200b", "Ｋｉｍ", "x".repeat(21), "Lea", "Max", "Noa", "Ole"];
const ODD_OPTIONS = ["", "z", "a", "truth", "__proto__"];

/** A room in which a plan is carried out. */
class RandomGame {
  readonly table: Table;
  readonly #watcher: Watcher;
  readonly #sent: Attempt[] = [];
  #actions = 0;
  #questions = 100;

  constructor(plan: Plan, watcher: Watcher) {
    const settings = someSettings({ ruleset: plan.ruleset, timing: plan.timing, lateJoin: plan.lateJoin });
    this.table = new Table({ seed: aSeed(plan.seed), settings });
    this.#watcher = watcher;
    if (plan.isScreenHost) this.addScreen();
    for (const name of NAMES.slice(0, plan.players)) this.takeSeat(name, null);
    while (this.table.game.screens.length < plan.screens) this.addScreen();
    for (let n = 0; n < plan.audience; n++) this.watch(`device-${n}`);
  }

  /** Sends a move with an action id of its own. */
  send<M extends MoveName>(by: string, move: M, input: Moves[M]): Attempt {
    this.#actions += 1;
    return this.#attempt(by, move, input, `action-${this.#actions}`);
  }

  #attempt<M extends MoveName>(by: string, move: M, input: Moves[M], actionId: string): Attempt {
    this.table.tick();
    this.#watcher.before?.(this.table);
    const again = () => this.#attempt(by, move, input, actionId);
    const attempt: Attempt = { by, move, actionId, thrown: null, refused: null, again };
    try {
      attempt.refused = this.table.do(by, move, structuredClone(input), actionId).refused;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      attempt.thrown = error.code;
    }
    this.#watcher.after?.(this.table, attempt);
    this.#sent.push(attempt);
    return attempt;
  }

  /** Sends an action of the last few minutes once more. */
  repeat(n: number): void {
    this.#sent.at(-1 - n)?.again();
  }

  takeSeat(name: string, device: string | null, icon = ICONS[this.table.game.peopleCount] ?? null): void {
    const id = `p${this.table.game.peopleCount + 1}`;
    this.send(id, "take-seat", { name, icon, device, rude: name === "Ivy" });
  }

  addScreen(): void {
    this.send(`s${this.table.game.peopleCount + 1}`, "add-screen", {});
  }

  watch(device: string | null): void {
    this.send(`a${this.table.game.peopleCount + 1}`, "join-audience", { device });
  }

  question(): Question {
    this.#questions += 1;
    return aQuestion(this.#questions);
  }

  /** Anybody there ever was, and somebody nobody knows. */
  anyone(n: number): string {
    const { seats, screens, audience } = this.table.game;
    return pick([...seats, ...screens, ...audience.slice(-4), { id: "p99" }], n).id;
  }

  host(): string {
    return this.table.game.hostId ?? "";
  }

  /** What a player could do now if all goes well: answer, or vote for somebody else's option. */
  act(by: string, what: number): void {
    const { phase } = this.table.game;
    if (phase.name === "question") this.send(by, "submit-answer", { text: this.#text(by, what), rude: false });
    if (phase.name !== "elimination" && phase.name !== "voting") return;
    const votable = phase.options.filter(({ id, authors }) => phase.ballot.includes(id) && !authors.includes(by));
    const optionId = pick(votable, what).id;
    this.send(by, phase.name === "voting" ? "submit-final-vote" : "submit-elimination-vote", { optionId });
  }

  /** Mostly the player's own idea, sometimes what others may write as well, or the truth or the robot's answer. */
  #text(by: string, what: number): string {
    const { phase } = this.table.game;
    const { truth, robot } = phase.name === "question" ? phase.question : aQuestion(0);
    const own = DECOYS[(Number(by.slice(1)) - 1) % 8] ?? "";
    return pick([own, own, own, own, "Kangaroo", truth, robot], what);
  }

  voteForOwn(by: string): void {
    const { phase } = this.table.game;
    if (phase.name !== "elimination" && phase.name !== "voting") return;
    const own = phase.options.find(({ authors }) => authors.includes(by));
    const move = phase.name === "voting" ? "submit-final-vote" : "submit-elimination-vote";
    this.send(by, move, { optionId: own?.id ?? "" });
  }

  /** Somebody in the audience votes for an option that is or is not on the ballot. */
  voteAlong(who: number, what: number): void {
    const { audience, phase } = this.table.game;
    if (!("options" in phase) || audience.length === 0) return;
    this.send(pick(audience, who).id, "submit-audience-vote", { optionId: pick(phase.options, what).id });
  }

  everyoneActs(what: number): void {
    for (let n = 0; n < what % 4; n++) this.voteAlong(n, what + n);
    for (const [n, { id }] of connectedSeats(this.table.game).entries()) this.act(id, what * (n + 1) + n);
  }
}

/** What can be done in a step. */
const deeds = {
  wait: () => undefined,
  act: (game, who, what) => game.act(game.anyone(who), what),
  everyoneActs: (game, _who, what) => game.everyoneActs(what),
  everyoneInsists: (game, _who, what) => {
    for (let times = 0; times < 3; times++) game.everyoneActs(what);
  },
  wholeRound: (game, who, what) => {
    for (let phases = 0; phases < 4; phases++) {
      game.everyoneActs(what * (who + phases + 1));
      game.table.wait(3 * SECOND);
    }
    game.send(game.host(), "request-next-round", {});
  },
  draft: (game, who, what) =>
    game.send(game.anyone(who), "save-draft", { text: pick([...ODD_TEXTS, ...DECOYS], what), rude: what === 3 }),
  oddAnswer: (game, who, what) =>
    game.send(game.anyone(who), "submit-answer", { text: pick(ODD_TEXTS, what), rude: what === 5 }),
  oddVote: (game, who, what) => {
    const move = what % 2 === 0 ? "submit-final-vote" : "submit-elimination-vote";
    game.send(game.anyone(who), move, { optionId: pick(ODD_OPTIONS, what) });
  },
  ownVote: (game, who) => game.voteForOwn(game.anyone(who)),
  drop: (game, who) => game.send(game.anyone(who), "disconnect", {}),
  return: (game, who) => game.send(game.anyone(who), "connect", {}),
  everyoneReturns: (game) => {
    const { seats, screens, audience } = game.table.game;
    for (const person of [...seats, ...screens, ...audience]) {
      if (!isConnected(person)) game.send(person.id, "connect", {});
    }
  },
  leave: (game, who) => game.send(game.anyone(who), "leave", {}),
  join: (game, who, what) =>
    game.takeSeat(pick([...ODD_NAMES, ...NAMES], what), who % 3 === 0 ? `device-${what}` : null),
  joinAsIs: (game, who, what) => game.takeSeat(`New ${what}`, null, pick(ICONS, who)),
  screen: (game) => game.addScreen(),
  watch: (game, who, what) => game.watch(who % 3 === 0 ? `device-${what}` : null),
  voteAlong: (game, who, what) => game.voteAlong(who, what),
  oddVoteAlong: (game, who, what) =>
    game.send(game.anyone(who), "submit-audience-vote", { optionId: pick(ODD_OPTIONS, what) }),
  settings: (game, _who, what) =>
    game.send(game.host(), "update-settings", { ...game.table.game.settings, audience: what % 3 > 0 }),
  profile: (game, who, what) =>
    game.send(game.anyone(who), "update-profile", {
      name: pick(ODD_NAMES, what),
      icon: pick(ICONS, what),
      rude: false,
    }),
  questionTime: (game, who, what) =>
    game.send(game.anyone(who), "set-question-time", {
      playerId: game.anyone(what),
      factor: pick(QUESTION_TIME_FACTORS, what),
    }),
  start: (game) => {
    const questions = Array.from({ length: 12 }, () => game.question());
    game.send(game.host(), "start-game", { gameId: `game-${questions[0]?.id}`, questions });
  },
  moveOn: (game, who) => game.send(game.anyone(who), "request-next-round", {}),
  pause: (game) => game.send(game.host(), "pause-game", {}),
  resume: (game) => game.send(game.host(), "resume-game", {}),
  extend: (game) => game.send(game.host(), "extend-phase", {}),
  skip: (game) => game.send(game.host(), "skip-question", { replacement: game.question() }),
  usurp: (game, who, what) =>
    game.send(game.anyone(who), pick(["pause-game", "end-game", "extend-phase", "play-again"] as const, what), {}),
  end: (game, who) => game.send(game.anyone(who), "end-game", {}),
  report: (game, who, what) => game.send(game.anyone(who), "report-question", { reason: pick(REPORT_REASONS, what) }),
  playAgain: (game) => game.send(game.host(), "play-again", {}),
  kick: (game, _who, what) => game.send(game.host(), "kick-player", { playerId: game.anyone(what) }),
  handOver: (game, _who, what) => game.send(game.host(), "hand-over-host", { playerId: game.anyone(what) }),
  lock: (game, _who, what) => game.send(game.host(), "lock-room", { locked: what % 4 === 0 }),
  repeat: (game, who) => game.repeat(who),
  outage: ({ table }, _who, what) => {
    if (!table.game.closed) table.outage(what * 500);
  },
} satisfies Record<string, (game: RandomGame, who: number, what: number) => unknown>;

/** How often a deed is chosen; 1 where nothing is said. */
const WEIGHTS: { [D in Step["does"]]?: number } = {
  wait: 6,
  act: 12,
  everyoneActs: 10,
  everyoneInsists: 3,
  wholeRound: 8,
  draft: 4,
  oddAnswer: 2,
  oddVote: 2,
  drop: 3,
  return: 4,
  everyoneReturns: 4,
  start: 5,
  moveOn: 3,
  resume: 4,
  ownVote: 2,
  watch: 3,
  voteAlong: 4,
  repeat: 4,
};
const STEPS_IN_LOBBY = 4;
const DELAYS = [0, 0, 0, 0, 1, 200, 500, 1_000, 1_999, 2_000, 2_500, 5_000, 15_000, 30_500, 60_500, 61_000];

// Sound: the keys of `deeds` are its deeds.
const allDeeds = Object.keys(deeds) as Step["does"][];
const aStep: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...allDeeds.flatMap((deed) => Array<Step["does"]>(WEIGHTS[deed] ?? 1).fill(deed))),
  who: fc.nat(15),
  what: fc.nat(31),
  delayMs: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...DELAYS) },
    { weight: 1, arbitrary: fc.constantFrom(4 * MINUTE, 5 * MINUTE, 11 * MINUTE) },
  ),
});

/** Games of all sizes, rulesets and timings, each with a plan of what happens in it. */
export const aPlan: fc.Arbitrary<Plan> = fc.record({
  ruleset: fc.constantFrom("classic-8@1", "classic-12@1"),
  timing: fc.constantFrom("normal", "normal", "relaxed", "none"),
  players: fc.integer({ min: 2, max: 8 }),
  screens: fc.nat(2),
  audience: fc.nat(3),
  isScreenHost: fc.boolean(),
  lateJoin: fc.boolean(),
  seed: fc.nat(),
  steps: fc.array(aStep, { minLength: 10, maxLength: 120, size: "max" }),
});

/** Carries out a plan, to whatever end. */
export function playRandomly(plan: Plan, watcher: Watcher = {}): Table {
  const game = new RandomGame(plan, watcher);
  for (const [n, { does, who, what, delayMs }] of plan.steps.entries()) {
    if (n === STEPS_IN_LOBBY) deeds.start(game);
    game.table.wait(delayMs);
    deeds[does](game, who, what);
  }
  return game.table;
}

function pick<T>(items: readonly T[], n: number): T {
  // Sound: every caller has at least one item.
  return items[n % items.length] as T;
}
