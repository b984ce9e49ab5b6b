import { DIFFICULTIES } from "./pack.ts";
import type { Difficulty, Draft, Pool } from "./questionPools.ts";

/** A whole number from 0 to below − 1, each equally likely. */
export type Random = (below: number) => number;

/** Picks that find a free question at once unless most are seen; then the free ones are looked up. */
const LUCKY_PICKS = 8;

const NEAREST: Record<Difficulty, readonly Difficulty[]> = {
  easy: ["easy", "medium", "hard"],
  medium: ["medium", "easy", "hard"],
  hard: ["hard", "medium", "easy"],
};

/** One drawing of questions: never one that the room has seen, never one twice, all categories in turn. */
export class Draw {
  readonly #seen: ReadonlySet<string>;
  readonly #random: Random;
  readonly #taken = new Set<string>();
  readonly #usesByCategory = new Map<string, number>();

  constructor(seen: ReadonlySet<string>, random: Random) {
    this.#seen = seen;
    this.#random = random;
  }

  /** Null if no picture is left. */
  picture(pool: Pool): Draft | null {
    return this.#take(this.#pick(pool.pictures));
  }

  /**
   * Up to `count` questions without a picture, growing harder where the categories allow it.
   * @param from How hard the first is meant to be: 0 (easy) to below 1 (hard).
   */
  texts(pool: Pool, count: number, from = 0): Draft[] {
    const drafts: Draft[] = [];
    const open = new Set(pool.texts.keys());
    while (drafts.length < count && open.size > 0) {
      const category = this.#leastUsed(open);
      const draft = this.#textOf(pool, category, difficultyAt(from + (1 - from) * (drafts.length / count)));
      if (draft === null) open.delete(category);
      else drafts.push(draft);
    }
    return drafts;
  }

  #textOf(pool: Pool, category: string, wanted: Difficulty): Draft | null {
    const byDifficulty = pool.texts.get(category);
    if (byDifficulty === undefined) return null;
    for (const difficulty of NEAREST[wanted]) {
      const draft = this.#take(this.#pick(byDifficulty[difficulty]));
      if (draft !== null) return draft;
    }
    return null;
  }

  #leastUsed(categories: Iterable<string>): string {
    const uses = Array.from(categories, (category) => ({ category, count: this.#usesByCategory.get(category) ?? 0 }));
    const least = Math.min(...uses.map(({ count }) => count));
    const candidates = uses.filter(({ count }) => count === least);
    return candidates[this.#random(candidates.length)]?.category ?? "";
  }

  #pick(drafts: readonly Draft[]): Draft | null {
    for (let i = 0; i < Math.min(LUCKY_PICKS, drafts.length); i++) {
      const draft = drafts[this.#random(drafts.length)];
      if (draft !== undefined && this.#isFree(draft)) return draft;
    }
    const free = drafts.filter((draft) => this.#isFree(draft));
    return free.length === 0 ? null : (free[this.#random(free.length)] ?? null);
  }

  #isFree({ id }: Draft): boolean {
    return !this.#seen.has(id) && !this.#taken.has(id);
  }

  #take(draft: Draft | null): Draft | null {
    if (draft === null) return null;
    this.#taken.add(draft.id);
    this.#usesByCategory.set(draft.category, (this.#usesByCategory.get(draft.category) ?? 0) + 1);
    return draft;
  }
}

/** The first third of a game is meant to be easy, the last one hard. */
function difficultyAt(progress: number): Difficulty {
  return DIFFICULTIES[Math.floor(progress * DIFFICULTIES.length)] ?? "hard";
}
