import { type Estimate, estimate } from "./beta.ts";
import { DIFFICULTIES, type PackQuestion } from "./pack.ts";
import type { Counts } from "./Tally.ts";

type Difficulty = PackQuestion["difficulty"];

/** The share of players who find the truth, as far as the author's word goes. */
const EXPECTED: Record<Difficulty, number> = { easy: 0.6, medium: 0.4, hard: 0.25 };
/** The author's word counts as much as so many players. */
const WEIGHT = 10;

/** How difficult a question is, by its author's word and by all who have played it. */
export interface DifficultyEstimate {
  /** The share of players who find the truth. */
  found: Estimate;
  /** What its author would have said of a question of which this share is expected. */
  difficulty: Difficulty;
}

export function estimateDifficulty(
  authors: Difficulty,
  { voters, found }: Pick<Counts, "voters" | "found">,
): DifficultyEstimate {
  const prior = EXPECTED[authors];
  const share = estimate({ a: prior * WEIGHT + found, b: (1 - prior) * WEIGHT + voters - found });
  const distance = (difficulty: Difficulty) => Math.abs(EXPECTED[difficulty] - share.mean);
  const [difficulty = authors] = DIFFICULTIES.toSorted((a, b) => distance(a) - distance(b));
  return { found: share, difficulty };
}
