import { keyOf } from "../game/sameness.ts";
import { Places } from "./Places.ts";

/** The trigrams of a text as numbers, rarest first: what tells texts apart comes before what all have. */
export type Trigrams = Uint32Array;

/** The trigrams of each text. The numbers hold among these texts only. */
export function trigramsOf(texts: readonly string[]): Trigrams[] {
  const sets = texts.map((text) => {
    const letters = ` ${keyOf(text)} `;
    return new Set(Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3)));
  });
  const counts = new Map<string, number>();
  for (const set of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  const rarestFirst = Array.from(counts).toSorted(([, a], [, b]) => a - b);
  const ranks = new Map(rarestFirst.map(([trigram], rank) => [trigram, rank]));
  return sets.map((set) => Uint32Array.from(set, (trigram) => ranks.get(trigram) ?? 0).sort());
}

/**
 * What two texts share by what they have together (Jaccard's index), up to 1. Below `least` it is 0: then it is known
 * after the few first trigrams that too much is not shared.
 */
export function similarityOf(a: Trigrams, b: Trigrams, least: number): number {
  // Rounded down, that no similarity of just `least` is missed.
  const wanted = Math.floor((least * (a.length + b.length)) / (1 + least));
  let [i, j, common] = [0, 0, 0];
  while (common + Math.min(a.length - i, b.length - j) >= wanted && i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const similarity = common / (a.length + b.length - common);
  return similarity >= least ? similarity : 0;
}

/** Finds texts that may be `threshold` alike without looking at the others: such texts share one of their rarest trigrams. */
export class RareTrigrams {
  readonly #threshold: number;
  readonly #owners = new Places<number>();

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  add(place: number, trigrams: Trigrams): void {
    for (const trigram of this.#rarest(trigrams)) this.#owners.add(trigram, place);
  }

  /** Places of texts, some repeatedly. Those that first come with a group are at most `most` alike; it falls from group to group. */
  *groupsLike(trigrams: Trigrams): Generator<{ places: readonly number[]; most: number }> {
    for (const [missed, trigram] of this.#rarest(trigrams).entries()) {
      yield { places: this.#owners.of(trigram), most: (trigrams.length - missed) / trigrams.length };
    }
  }

  /** So many that texts which share none of them share too little. */
  #rarest(trigrams: Trigrams): Trigrams {
    return trigrams.subarray(0, trigrams.length - Math.floor(trigrams.length * this.#threshold) + 1);
  }
}
