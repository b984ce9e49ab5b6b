import { keyOf } from "../game/sameness.ts";

export interface SimilarPair {
  /** Places in the list. */
  earlier: number;
  later: number;
  /** What the two share by what they have together (Jaccard's index of their trigrams), up to 1. */
  similarity: number;
}

/**
 * All pairs of texts that are at least `threshold` (above 0) alike, by the later one. Counts what each text shares with
 * those before it over an index of trigrams: 10,000 texts of a sentence take seconds.
 */
export function* similarPairs(texts: readonly string[], threshold: number): Generator<SimilarPair> {
  const owners = new Map<string, number[]>();
  const sizes = new Uint32Array(texts.length);
  const shared = new Uint32Array(texts.length);
  for (const [later, text] of texts.entries()) {
    const trigrams = trigramsOf(text);
    sizes[later] = trigrams.size;
    for (const trigram of trigrams) countOwners(owners, trigram, later, shared);
    for (let earlier = 0; earlier < later; earlier++) {
      const common = shared[earlier] ?? 0;
      const similarity = common / ((sizes[earlier] ?? 0) + trigrams.size - common);
      if (similarity >= threshold) yield { earlier, later, similarity };
    }
    shared.fill(0, 0, later);
  }
}

/** Counts one more common trigram for each text that has it, and adds the new one to them. */
function countOwners(owners: Map<string, number[]>, trigram: string, text: number, shared: Uint32Array): void {
  const earlier = owners.get(trigram);
  if (earlier === undefined) {
    owners.set(trigram, [text]);
    return;
  }
  for (const owner of earlier) shared[owner] = (shared[owner] ?? 0) + 1;
  earlier.push(text);
}

function trigramsOf(text: string): Set<string> {
  const letters = ` ${keyOf(text)} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3)));
}
