import { expect, it } from "vitest";
import { findDuplicates } from "../../src/content/findDuplicates.ts";
import type { PackQuestion } from "../../src/content/pack.ts";
import { keyOf } from "../../src/game/sameness.ts";
import { LANGUAGES, type Language } from "../../src/game/settings.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

const WORDS = "moon river castle lantern violin pepper anchor meadow glacier copper falcon harbour".split(" ");

/** How the questions of a pack are worded; `below` is the luck. */
const WORDINGS: [string, (below: (n: number) => number, n: number) => string][] = [
  ["of words that come at random", (below) => Array.from({ length: 5 }, () => WORDS[below(12)]).join(" ")],
  ["that differ in a number", (below) => `Which colour has the moon of number ${below(300)} in an eclipse?`],
  ["that are all the same", () => "Whose flag is this one here?"],
  ["of the same words in another order", (below) => WORDS.toSorted(() => below(3) - 1).join(" ")],
  ["that grow", (_, n) => Array.from({ length: n + 4 }, (_, i) => WORDS[i % 12]).join(" ")],
  ["of one letter", (below) => "a".repeat(below(20)).padEnd(1 + below(3), "b")],
];
const CASES = WORDINGS.flatMap(([name, wording]) => [1, 3, 500].map((answers) => [name, answers, wording] as const));

it.each(CASES)("finds what looking at all pairs finds: questions %s with %i answers", (_, answers, wording) => {
  const below = luck(answers);
  const questions = Array.from({ length: 100 }, (_, n) => {
    const textsOf = () =>
      someTexts({ question: wording(below, n), truth: `Right ${below(answers)}`, aliases: [`Fine ${below(answers)}`] });
    const texts = { ...(below(2) === 0 ? { en: textsOf() } : {}), ...(below(2) === 0 ? { de: textsOf() } : {}) };
    return aQuestion(`q-${n}`, { texts, ...(below(3) === 0 ? { picture: aPicture(`pictures/p-${n}.svg`) } : {}) });
  });
  const found = findDuplicates([aPack(questions)]).map(({ question, field, level, message }) => {
    const [, other = "", alike = ""] = message.match(/as (q-\d+) of the pack wild \((\d+) % alike\)/) ?? [];
    return { question, field, level, other, alike: Number(alike) };
  });
  const expected = questions.flatMap((question, n) => twinOf(question, questions.slice(0, n)) ?? []);
  expect(found.toSorted(byQuestion)).toEqual(expected.toSorted(byQuestion));
});

interface Found {
  question: string;
  field: string;
  level: string;
  other: string;
  alike: number;
}

function byQuestion(a: Found, b: Found): number {
  return a.question.localeCompare(b.question);
}

/** The first of the earlier questions that is most like one, in the first language in which it is. */
function twinOf(one: PackQuestion, before: readonly PackQuestion[]): Found | null {
  const pairs = LANGUAGES.flatMap((language) => before.flatMap((other) => compared(one, other, language) ?? []));
  return pairs.toSorted((a, b) => b.weight - a.weight)[0]?.found ?? null;
}

/** Null if there is nothing remarkable. */
function compared(one: PackQuestion, other: PackQuestion, language: Language): { weight: number; found: Found } | null {
  const [texts, others] = [one.texts[language], other.texts[language]];
  if (texts === undefined || others === undefined) return null;
  const alike = jaccard(trigramsOf(texts.question), trigramsOf(others.question));
  const sharesAnswer = !answersOf(texts).isDisjointFrom(answersOf(others));
  const isTold = one.picture !== undefined && other.picture !== undefined;
  if (sharesAnswer ? alike < 0.3 : alike < 0.8 || isTold) return null;
  const level = sharesAnswer && alike >= 0.5 ? "error" : "warning";
  const field = `texts.${language}.question`;
  const found = { question: one.id, field, level, other: other.id, alike: Math.round(alike * 100) };
  return { weight: alike + (sharesAnswer ? 1 : 0), found };
}

function answersOf({ truth, aliases }: { truth: string; aliases: string[] }): Set<string> {
  return new Set([truth, ...aliases].map(keyOf));
}

function trigramsOf(text: string): Set<string> {
  const letters = ` ${keyOf(text)} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3)));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  return a.intersection(b).size / a.union(b).size;
}
