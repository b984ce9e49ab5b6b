import { type Phase, PLAYERS, RESULTS_MS, SETTLE_MS } from "../phases.ts";

export interface PlainOption {
  id: string;
  text: string;
}

export interface PlainResult {
  id: string;
  kind: "truth" | "robot" | "decoy";
  authors: number[];
  eliminationVoters: number[];
  finalVoters: number[];
}

/** What everyone in the room gets to see; players are numbers from 0. */
export type PlainEvent =
  | { type: "acted"; player: number }
  | { type: "question"; round: number; text: string; category: string; remainingMs: number }
  | { type: "elimination"; options: PlainOption[]; remainingMs: number }
  | { type: "voting"; struckOut: string; eliminationVotes: number[]; ballot: string[]; remainingMs: number }
  | { type: "results"; options: PlainResult[]; scores: number[]; explanation: string; remainingMs: number };

const QUESTIONS = [
  {
    text: "Which everyday thing did the town of Bürs forbid on Sundays until the summer of 1927?",
    category: "history",
  },
  { text: "What do the people of the island of Stora Karlsö count from a boat every spring?", category: "animals" },
];
const EXPLANATION = "A clerk had copied the wrong line, and for eleven years nobody dared to say so.";
const TRUTH: PlainOption = { id: "i", text: "Whistling at the well" };
const ROBOT: PlainOption = { id: "j", text: "Drying fishing nets" };

/** The same course of a game as Decoy's for everybody who looks on, as one would write it in an afternoon. */
export class PlainGame {
  readonly #tell: (event: PlainEvent) => void;
  #phase: Phase | "lobby" = "lobby";
  #round = 0;
  #acts = new Map<number, string>();
  #options: PlainOption[] = [];
  #struckOut = "";
  #eliminationVotes = new Map<number, string>();
  #scores: number[] = new Array(PLAYERS).fill(0);

  constructor(tell: (event: PlainEvent) => void) {
    this.#tell = tell;
  }

  start(): void {
    if (this.#phase === "lobby") this.#ask();
  }

  /** An answer's text, or an option's id. */
  act(player: number, phase: Phase, content: unknown): void {
    if (phase !== this.#phase || this.#acts.has(player)) return;
    if (typeof content !== "string" || content.length > 100) return;
    if (phase !== "question" && !this.#options.some(({ id }) => id === content)) return;
    this.#acts.set(player, content);
    this.#tell({ type: "acted", player });
    if (this.#acts.size === PLAYERS) setTimeout(() => this.#goOn(), SETTLE_MS);
  }

  #goOn(): void {
    if (this.#phase === "question") this.#eliminate();
    else if (this.#phase === "elimination") this.#vote();
    else if (this.#phase === "voting") this.#reveal();
    else this.#ask();
  }

  #enter(phase: Phase): Map<number, string> {
    const acts = this.#acts;
    this.#phase = phase;
    this.#acts = new Map();
    return acts;
  }

  #ask(): void {
    this.#enter("question");
    this.#round++;
    const { text, category } = QUESTIONS[this.#round % QUESTIONS.length] ?? { text: "", category: "" };
    this.#tell({ type: "question", round: this.#round, text, category, remainingMs: 60_000 });
  }

  #eliminate(): void {
    const answers = this.#enter("elimination");
    const decoys = [...answers].map(([player, text]) => ({ id: letter(player), text }));
    this.#options = [...decoys, TRUTH, ROBOT];
    this.#tell({ type: "elimination", options: this.#options, remainingMs: 30_000 });
  }

  #vote(): void {
    this.#eliminationVotes = this.#enter("voting");
    const counts = this.#options.map(({ id }) => votersOf(this.#eliminationVotes, id).length);
    this.#struckOut = this.#options[counts.indexOf(Math.max(...counts))]?.id ?? "";
    const ballot = this.#options.flatMap(({ id }) => (id === this.#struckOut ? [] : [id])).reverse();
    this.#tell({ type: "voting", struckOut: this.#struckOut, eliminationVotes: counts, ballot, remainingMs: 30_000 });
  }

  #reveal(): void {
    const finalVotes = this.#enter("results");
    const options = this.#options.map(({ id }, index): PlainResult => {
      const kind = id === TRUTH.id ? "truth" : id === ROBOT.id ? "robot" : "decoy";
      const finalVoters = votersOf(finalVotes, id);
      if (kind === "decoy") this.#scores[index] = (this.#scores[index] ?? 0) + 4 * finalVoters.length;
      const authors = kind === "decoy" ? [index] : [];
      return { id, kind, authors, eliminationVoters: votersOf(this.#eliminationVotes, id), finalVoters };
    });
    this.#tell({ type: "results", options, scores: this.#scores, explanation: EXPLANATION, remainingMs: RESULTS_MS });
    setTimeout(() => this.#goOn(), RESULTS_MS);
  }
}

function letter(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}

function votersOf(votes: Map<number, string>, id: string): number[] {
  return [...votes].flatMap(([player, vote]) => (vote === id ? [player] : []));
}
