import { drawBeta } from "./beta.ts";
import type { Random } from "./Draw.ts";

/** How many players could believe a lie, and how many did. */
export interface Belief {
  voters: number;
  fooled: number;
}

export const UNKNOWN: Belief = { voters: 0, fooled: 0 };

/** The share of players whom a good lie fools: with fewer it is no danger, with more no fun. */
const IDEAL = 0.5;
/** One time in so many a lie is chosen whatever is known, because players change. */
const EXPLORE_ONCE_IN = 20;

/**
 * The lie for the robot: mostly one of those that have fooled about half of the players, each as often as it may be the
 * best by all that is known (Thompson sampling).
 */
export function chooseLie(lies: readonly string[], beliefIn: (lie: string) => Belief, random: Random): string {
  const [only = ""] = lies;
  if (lies.length < 2) return only;
  if (random(EXPLORE_ONCE_IN) === 0) return lies[random(lies.length)] ?? only;
  const guesses = lies.map((lie) => {
    const { voters, fooled } = beliefIn(lie);
    const share = drawBeta({ a: 1 + fooled, b: 1 + voters - fooled }, random);
    return { lie, distance: Math.abs(share - IDEAL) };
  });
  return guesses.reduce((best, guess) => (guess.distance < best.distance ? guess : best)).lie;
}
