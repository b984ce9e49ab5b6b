import { isSame } from "../../game/sameness.ts";
import { cleaned } from "../../game/text.ts";

/** A question of a quiz with answers to choose from. */
export interface QuizQuestion {
  question: string;
  right: readonly string[];
  wrong: readonly string[];
}

/** Players do not see answers to choose from before they have written their own. */
const NEEDS_CHOICES = /\b(?:of|among) these\b|\bthe following\b/i;
const YES_OR_NO = [
  ["true", "false"],
  ["yes", "no"],
];

/** Why a question of a quiz cannot be asked in this game; null if it can. */
export function quizFlaw({ question, right, wrong }: QuizQuestion): string | null {
  const answers = [...right, ...wrong].map((answer) => answer.trim().toLowerCase());
  if (YES_OR_NO.some((pair) => answers.length === 2 && pair.every((answer) => answers.includes(answer)))) {
    return "is a question of true or false, which leaves nothing to invent";
  }
  if (NEEDS_CHOICES.test(question)) return "asks to choose among answers that players do not see before they write one";
  return null;
}

/** The parts of a pack's question in one language. Further right answers become aliases. */
export function quizTexts({ question, right: [truth = "", ...aliases], wrong }: QuizQuestion): object {
  const lie = bestLie(cleaned(truth), wrong.map(cleaned));
  return {
    question: cleaned(question),
    truth: cleaned(truth),
    aliases: aliases.map(cleaned),
    lies: lie === null ? [] : [lie],
    explanation: "",
  };
}

/** The wrong answer that looks most like the truth: same style, nearest length. The first of several; null if there is none. */
function bestLie(truth: string, wrong: readonly string[]): string | null {
  const lies = wrong.filter((lie) => lie !== "" && !isSame(lie, truth));
  const [best = null] = lies.toSorted((a, b) => unlikeness(a, truth) - unlikeness(b, truth));
  return best;
}

/** 0 for the same length and style, and 1 more for each difference of style or doubling of the length. */
function unlikeness(lie: string, truth: string): number {
  const styles = [/^\p{Lu}/u, /\p{Nd}/u, /[.。]$/u, / /];
  const differences = styles.filter((style) => style.test(lie) !== style.test(truth)).length;
  return differences + Math.abs(Math.log2(lie.length / truth.length));
}
