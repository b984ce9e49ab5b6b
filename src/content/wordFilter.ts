import {
  assignIncrementingIds,
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from "obscenity";
import type { Filter } from "../game/settings.ts";
import { createSuspicion } from "./suspicion.ts";
import { ALLOWED, ENGLISH_MILD, ENGLISH_RUDE, OTHERS_MILD, OTHERS_RUDE } from "./wordLists.ts";
import { createWordMatcher } from "./wordMatcher.ts";

export type WordFilter = (text: string, filter: Filter) => boolean;

/** Letters that words double by nature; all others are reduced to one, so that "fuuuck" counts as "fuck". */
const DOUBLED = ["b", "e", "o", "l", "s", "g"];
/** Single letters with one to three signs between them. */
const SPELLED = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{M}\p{N}]{1,3}[\p{L}\p{N}])+(?![\p{L}\p{M}\p{N}])/gu;

/** Q7: says whether a text is too rude for a room with this filter. */
export function createWordFilter(): WordFilter {
  const rude = createEnglishMatcher(ENGLISH_RUDE, 1);
  // With doubled letters kept: "but" is not "butt".
  const mild = createEnglishMatcher(ENGLISH_MILD, 2);
  const hasRudeWord = createWordMatcher(OTHERS_RUDE, ALLOWED);
  const hasMildWord = createWordMatcher(OTHERS_MILD, ALLOWED);

  return (text, filter) => {
    if (filter === "off") return false;
    const plain = text.normalize("NFKC");
    const spelled = joined(plain);
    const readings = readingsOf(plain, spelled);
    const matchers = filter === "strict" ? [rude, mild] : [rude];
    if (matchers.some((matcher) => isMatch(matcher, readings))) return true;
    const hasWords = filter === "strict" ? [hasRudeWord, hasMildWord] : [hasRudeWord];
    return hasWords.some((hasWord) => hasWord(plain) || (spelled !== plain && hasWord(spelled)));
  };
}

interface EnglishMatcher {
  /** Whether it is worth while to look thoroughly. */
  suspects: (text: string) => boolean;
  thorough: RegExpMatcher;
}

/** @param doubles how many of a letter in a row are told apart; of those in `DOUBLED` always two */
export function createEnglishMatcher(patterns: readonly string[], doubles: 1 | 2): EnglishMatcher {
  const collapse = collapseDuplicatesTransformer({
    defaultThreshold: doubles,
    customThresholds: new Map(DOUBLED.map((letter) => [letter, 2])),
  });
  const doubled = new RegExp(`([^${DOUBLED.join("")}])\\1+`, "g");
  const reduced = patterns.map((pattern) => (doubles === 1 ? pattern.replace(doubled, "$1") : pattern));
  const parsed = reduced.map(parseRawPattern);
  const readings = [
    resolveConfusablesTransformer(),
    resolveLeetSpeakTransformer(),
    toAsciiLowerCaseTransformer(),
    collapse,
  ];
  const thorough = new RegExpMatcher({
    blacklistedTerms: assignIncrementingIds(parsed),
    blacklistMatcherTransformers: readings,
    whitelistedTerms: [...ALLOWED],
    whitelistMatcherTransformers: [toAsciiLowerCaseTransformer()],
  });
  return { suspects: createSuspicion(parsed, readings), thorough };
}

/** A text as it can be meant. */
interface Readings {
  /** Signs as letters, signs as mere punctuation, single letters as one word. */
  words: Set<string>;
  /** All as one word. */
  compact: string;
}

function isMatch({ suspects, thorough }: EnglishMatcher, { words, compact }: Readings): boolean {
  for (const reading of words) if (suspects(reading) && thorough.hasMatch(reading)) return true;
  // "fu ck": only if nothing else is there, lest "rabbit chow" be rude.
  if (words.has(compact) || !suspects(compact)) return false;
  return thorough
    .getAllMatches(compact)
    .some(({ startIndex, endIndex }) => startIndex === 0 && endIndex === compact.length - 1);
}

function readingsOf(text: string, spelled: string): Readings {
  const unshouted = text.replace(/[!|(/]+(?=\s|$)/g, "");
  const unsigned = withoutSigns(text);
  const words = new Set([withSigns(unshouted), unsigned, spelled === text ? unsigned : withoutSigns(spelled)]);
  return { words, compact: unsigned.replaceAll(" ", "") };
}

/** Without numbers, which would read as letters (455 as "ass"). */
function withSigns(text: string): string {
  return text
    .replace(/(?<![$@!|(/*\p{L}\p{N}])\p{N}[\p{N}.,]*(?![$@!|(/*\p{L}\p{N}])/gu, " ")
    .replace(/[^$@!|(/*\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function withoutSigns(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*(?![\p{L}\p{N}])/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** "f u c k" and "f.u.c.k" as "fuck". */
function joined(text: string): string {
  return text.replace(SPELLED, (letters) => letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));
}
