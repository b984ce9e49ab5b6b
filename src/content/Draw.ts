import { DIFFICULTIES, type Difficulty } from "./pack.ts";
import type { Draft, Pool } from "./questionPools.ts";

/** A whole number from 0 to below − 1, each equally likely. */
export type Random = (below: number) => number;

/** Which questions may be drawn. */
export interface Wishes {
  /** L9: ids of the questions that may not come again. */
  seen: ReadonlySet<string>;
  /** Ids of questions that come only when no others are left, because a player knows them. */
  avoided?: ReadonlySet<string>;
  /** Ids of the packs to draw from; empty or left out: all. */
  packs?: readonly string[];
  /** Categories to draw from; empty or left out: all. */
  categories?: readonly string[];
  /** Nothing that its author would not ask on a family evening. */
  family?: boolean;
}

/** Picks that find a question of one in three at once, unless many are seen; then the free ones are looked up. */
const LUCKY_PICKS = 24;

const NEAREST: Record<Difficulty, readonly Difficulty[]> = {
  easy: ["easy", "medium", "hard"],
  medium: ["medium", "easy", "hard"],
  hard: ["hard", "medium", "easy"],
};

const NONE: ReadonlySet<string> = new Set();

/**
 * One drawing of questions: never one that the room has seen, never one twice, all categories in turn; first those that no
 * player knows.
 */
export class Draw {
  readonly #seen: ReadonlySet<string>;
  readonly #avoided: ReadonlySet<string>;
  readonly #packs: ReadonlySet<string>;
  readonly #categories: ReadonlySet<string>;
  readonly #family: boolean;
  readonly #random: Random;
  readonly #difficultyOf: (draft: Draft) => Difficulty;
  readonly #taken = new Set<string>();
  readonly #usesByCategory = new Map<string, number>();

  constructor(
    { seen, avoided = NONE, packs = [], categories = [], family = false }: Wishes,
    random: Random,
    difficultyOf: (draft: Draft) => Difficulty,
  ) {
    this.#seen = seen;
    this.#avoided = avoided;
    this.#packs = new Set(packs);
    this.#categories = new Set(categories);
    this.#family = family;
    this.#random = random;
    this.#difficultyOf = difficultyOf;
  }

  /** Null if no picture is left. */
  picture(pool: Pool): Draft | null {
    return this.#picture(pool.pictures, this.#avoided) ?? this.#picture(pool.pictures, NONE);
  }

  /**
   * Up to `count` questions without a picture, growing harder where the categories allow it.
   * @param from How hard the first is meant to be: 0 (easy) to below 1 (hard).
   */
  texts(pool: Pool, count: number, from = 0): Draft[] {
    const fresh = this.#texts(pool, count, from, this.#avoided);
    const missing = count - fresh.length;
    if (missing === 0) return fresh;
    return [...fresh, ...this.#texts(pool, missing, from + (1 - from) * (fresh.length / count), NONE)];
  }

  #texts(pool: Pool, count: number, from: number, avoided: ReadonlySet<string>): Draft[] {
    const drafts: Draft[] = [];
    const open = new Set(pool.texts.keys());
    while (drafts.length < count && open.size > 0) {
      const category = this.#leastUsed(open);
      const wanted = difficultyAt(from + (1 - from) * (drafts.length / count));
      const draft = this.#text(pool.texts.get(category) ?? [], wanted, avoided);
      if (draft === null) open.delete(category);
      else drafts.push(draft);
    }
    return drafts;
  }

  #picture(drafts: readonly Draft[], avoided: ReadonlySet<string>): Draft | null {
    const isFree = (draft: Draft) => this.#isFree(draft, avoided);
    return this.#take(this.#tryAFew(drafts, isFree) ?? this.#oneOf(drafts.filter(isFree)));
  }

  #text(drafts: readonly Draft[], wanted: Difficulty, avoided: ReadonlySet<string>): Draft | null {
    const isFree = (draft: Draft) => this.#isFree(draft, avoided);
    const lucky = this.#tryAFew(drafts, (draft) => isFree(draft) && this.#difficultyOf(draft) === wanted);
    if (lucky !== null) return this.#take(lucky);
    const free = Map.groupBy(drafts.filter(isFree), this.#difficultyOf);
    const nearest = NEAREST[wanted].find((difficulty) => free.has(difficulty)) ?? wanted;
    return this.#take(this.#oneOf(free.get(nearest) ?? []));
  }

  #leastUsed(categories: Iterable<string>): string {
    const uses = Array.from(categories, (category) => ({ category, count: this.#usesByCategory.get(category) ?? 0 }));
    const least = Math.min(...uses.map(({ count }) => count));
    const candidates = uses.filter(({ count }) => count === least);
    return candidates[this.#random(candidates.length)]?.category ?? "";
  }

  #tryAFew(drafts: readonly Draft[], isWanted: (draft: Draft) => boolean): Draft | null {
    for (let i = 0; i < Math.min(LUCKY_PICKS, drafts.length); i++) {
      const draft = this.#oneOf(drafts);
      if (draft !== null && isWanted(draft)) return draft;
    }
    return null;
  }

  #oneOf(drafts: readonly Draft[]): Draft | null {
    return drafts.length === 0 ? null : (drafts[this.#random(drafts.length)] ?? null);
  }

  #isFree({ id, pack, category, mature }: Draft, avoided: ReadonlySet<string>): boolean {
    if (this.#seen.has(id) || this.#taken.has(id) || avoided.has(id)) return false;
    return isChosen(this.#packs, pack) && isChosen(this.#categories, category) && !(this.#family && mature);
  }

  #take(draft: Draft | null): Draft | null {
    if (draft === null) return null;
    this.#taken.add(draft.id);
    this.#usesByCategory.set(draft.category, (this.#usesByCategory.get(draft.category) ?? 0) + 1);
    return draft;
  }
}

/** Nothing chosen means everything. */
function isChosen(choice: ReadonlySet<string>, one: string): boolean {
  return choice.size === 0 || choice.has(one);
}

/** The first third of a game is meant to be easy, the last one hard. */
function difficultyAt(progress: number): Difficulty {
  return DIFFICULTIES[Math.floor(progress * DIFFICULTIES.length)] ?? "hard";
}
