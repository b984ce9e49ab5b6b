import type { Language } from "../game/settings.ts";
import { type Belief, UNKNOWN } from "./chooseLie.ts";
import { type Counts, sumOf, type Tally } from "./Tally.ts";

/** How many players could find a truth, and how many did. */
export type Finds = Pick<Counts, "voters" | "found">;

/** What games have taught about questions so far. */
export interface Lessons {
  /** How often a lie has fooled players. */
  beliefIn(questionId: string, language: Language, lie: string): Belief;
  /** How often players have found the truth, whatever the lie beside it was. */
  findsIn(questionId: string, language: Language): Finds;
}

const NO_FINDS: Finds = { voters: 0, found: 0 };

export function lessonsOf(tallies: readonly Tally[]): Lessons {
  const byLie = new Map(tallies.map((tally) => [keyOf(tally.questionId, tally.language, tally.lie), tally]));
  const grouped = Map.groupBy(tallies, ({ questionId, language }) => keyOf(questionId, language));
  const byText = new Map(Array.from(grouped, ([key, tallies]) => [key, sumOf(tallies)]));
  return {
    beliefIn: (...lie) => byLie.get(keyOf(...lie)) ?? UNKNOWN,
    findsIn: (...text) => byText.get(keyOf(...text)) ?? NO_FINDS,
  };
}

/** Ids and languages have no spaces. */
function keyOf(...parts: string[]): string {
  return parts.join(" ");
}
