/** Q1: how many characters a decoy may have, as people count them. */
export const MAX_DECOY = 100;

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Counts as people do: an emoji of several code points is one. What surrounds the text does not count. */
export function countCharacters(text: string): number {
  return [...segmenter.segment(text.normalize("NFKC").trim())].length;
}
