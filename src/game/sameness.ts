import { digitsFor } from "./numberWords.ts";
import { folded, graphemesOf } from "./text.ts";

const ARTICLES = /^(?:the|an?|der|die|das|eine?|el|los|las|unos|unas|una|un|une|la|les?) (?=\S)|^l'(?=\p{L})/u;
/** Letters with a stroke or tied together, which no normalisation takes apart. */
const LATIN_SPECIALS: Record<string, string> = { æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ħ: "h", ŧ: "t" };
/** й is a letter of its own, unlike ё. */
const ACCENTS = /(?<!и)(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}*)\p{M}/gu;
const VOWEL_POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]|\uFE0E|\uFE0F/gu;

/** What of a text is compared. */
interface Form {
  key: string;
  letters: string[];
  hasDigits: boolean;
}

/** Each text of a question is compared with every answer to it. */
const knownForms = new Map<string, Form>();
const MAX_KNOWN_FORMS = 2_000;

/** Further apart than anything that is asked for. */
const FAR = 100;
/** The last rows of the table of distances, used for one pair after the other: new ones were a twentieth of all garbage. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/** Whether two answers count as the same (A1–A4). */
export function isSame(a: string, b: string): boolean {
  const [formA, formB] = [formOf(a), formOf(b)];
  if (formA.key === formB.key) return true;
  if (formA.hasDigits || formB.hasDigits) return false;
  const [lettersA, lettersB] = [formA.letters, formB.letters];
  const allowed = allowedEdits(Math.max(lettersA.length, lettersB.length));
  return Math.abs(lettersA.length - lettersB.length) <= allowed && isWithin(allowed, lettersA, lettersB);
}

function formOf(text: string): Form {
  const known = knownForms.get(text);
  if (known !== undefined) return known;
  if (knownForms.size === MAX_KNOWN_FORMS) knownForms.clear();
  const key = keyOf(text);
  const form = { key, letters: graphemesOf(key.replaceAll(" ", "")), hasDigits: /\d/.test(key) };
  knownForms.set(text, form);
  return form;
}

/** A1: what is compared. Signs that tell answers apart (C++, C#, 50 %, −5, 3.5) stay. */
export function keyOf(text: string): string {
  const letters = withoutAccents(folded(text.replace(/[´`ʼ’‘]/g, "'").normalize("NFKC")));
  const words = withPlainNumbers(letters)
    .replaceAll("&", " and ")
    .replace(/^[^\p{L}\p{N}\p{S}-]+/u, "")
    .replace(/\s+/gu, " ")
    .replace(ARTICLES, "")
    .split(" ")
    .flatMap(plainWords)
    .filter((word) => word !== "")
    .join(" ");
  const key = words.replace(/(?<=\d) (?=[^\d\s])/gu, "").replace(/(?<=\p{Sc}) (?=\d)/gu, "");
  return key === "" ? folded(text).trim() : key;
}

/** A word without punctuation, a number word as digits; "dix-sept" is one word, "well-known" are two. */
function plainWords(word: string): string[] {
  const whole = withoutPunctuation(word);
  const digits = digitsFor(whole);
  if (digits !== whole) return [digits];
  return word.split(/(?<=\p{L})\p{Pd}(?=\p{L})/u).map((part) => digitsFor(withoutPunctuation(part)));
}

/** Removes all punctuation but a decimal point, a minus before a number and the signs that carry meaning. */
function withoutPunctuation(word: string): string {
  return word.replace(/(?!(?<=\d)\.(?=\d)|(?<![\p{L}\p{N}])-(?=\d)|[#%@])\p{P}/gu, "");
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(VOWEL_POINTS, "")
    .normalize("NFC")
    .replace(/[æœøđłħŧ]/g, (letter) => LATIN_SPECIALS[letter] ?? letter);
}

/** Digits of any script as 0–9, thousands without separators, a decimal comma as a point, one kind of minus. */
function withPlainNumbers(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[−–](?=\d)/g, "-")
    .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(",", ""))
    .replace(/(?<=\d),(?=\d)/g, ".");
}

/** Unicode keeps the ten digits of a script together, in order. */
function digitValue(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return String(value);
}

/** A3 */
function allowedEdits(letters: number): number {
  if (letters <= 4) return 0;
  return letters <= 8 ? 1 : 2;
}

/**
 * Whether so many edits make one of the other: Damerau's distance, each pair of neighbours swapped at most once (optimal
 * string alignment). Beginnings whose lengths differ by more are not looked at: they are further apart than that anyway.
 * Once all beginnings are, whatever follows is as well.
 */
function isWithin(edits: number, a: string[], b: string[]): boolean {
  for (let j = 0; j <= edits; j++) note(0, j, j);
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(0, i - edits), Math.min(b.length, i + edits)];
    note(i, from - 1, FAR);
    note(i - 1, i + edits, FAR);
    let nearest = FAR;
    for (let j = from; j <= to; j++) {
      const distance = j === 0 ? i : distanceOf(a, i, b, j);
      note(i, j, distance);
      nearest = Math.min(nearest, distance);
    }
    if (nearest > edits) return false;
  }
  return noted(a.length, b.length) <= edits;
}

/** How far the first i letters of the one are from the first j of the other. */
function distanceOf(a: string[], i: number, b: string[], j: number): number {
  const replaced = noted(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min(noted(i - 1, j) + 1, noted(i, j - 1) + 1, replaced);
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwapped ? Math.min(least, noted(i - 2, j - 2) + 1) : least;
}

function note(i: number, j: number, distance: number): void {
  rowOf(i)[j + 1] = distance;
}

function noted(i: number, j: number): number {
  return rowOf(i)[j + 1] ?? FAR;
}

function rowOf(i: number): number[] {
  // Sound: i is a whole number from 0.
  return ROWS[(i % 3) as 0 | 1 | 2];
}
