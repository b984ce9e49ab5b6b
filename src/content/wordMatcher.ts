import { folded } from "../game/text.ts";

/** Japanese has no spaces: a change of script is the edge of a word. */
const WORDS =
  /\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+|\p{sc=Han}+|[[\p{L}\p{M}\p{N}]--[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]]+/gv;

/** Finds words and phrases of any language as whole words, whatever their case; allowed phrases do not count. */
export function createWordMatcher(entries: readonly string[], allowed: readonly string[]): (text: string) => boolean {
  const padded = entries.map(withSpacedWords);
  const words = new Set(padded.map((entry) => entry.trim()).filter((entry) => !entry.includes(" ")));
  const phrases = padded.filter((entry) => entry.trim().includes(" "));
  const innocent = allowed.map(withSpacedWords);

  const isFound = (spaced: string) =>
    spaced.split(" ").some((word) => words.has(word)) || phrases.some((phrase) => spaced.includes(phrase));

  return (text) => {
    const spaced = withSpacedWords(text);
    return isFound(spaced) && isFound(innocent.reduce((rest, phrase) => rest.replaceAll(phrase, " "), spaced));
  };
}

/** Folded words with a space before, between and after. */
function withSpacedWords(text: string): string {
  return ` ${(folded(text.normalize("NFKC")).match(WORDS) ?? []).join(" ")} `;
}
