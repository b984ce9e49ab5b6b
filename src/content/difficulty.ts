import { type Estimate, estimate } from "./beta.ts";
import type { Finds } from "./lessons.ts";
import { DIFFICULTIES, type Difficulty } from "./pack.ts";

/** The share of players who find the truth, as far as the author's word goes. */
const EXPECTED: Record<Difficulty, number> = { easy: 0.6, medium: 0.4, hard: 0.25 };
/** The author's word counts as much as so many players. */
const WEIGHT = 10;

/** How difficult a question is, by its author's word and by all who have played it. */
export interface DifficultyEstimate {
  /** The share of players who find the truth. */
  found: Estimate;
  /** The author's word as long as what players make of it leaves that possible; else what the share speaks for. */
  difficulty: Difficulty;
}

export function estimateDifficulty(authors: Difficulty, { voters, found }: Finds): DifficultyEstimate {
  const prior = EXPECTED[authors];
  const share = estimate({ a: prior * WEIGHT + found, b: (1 - prior) * WEIGHT + voters - found });
  const rank = DIFFICULTIES.indexOf(authors);
  const isPossible = rank >= rankOf(share.high) && rank <= rankOf(share.low);
  return { found: share, difficulty: isPossible ? authors : (DIFFICULTIES[rankOf(share.mean)] ?? authors) };
}

/** The place in DIFFICULTIES of the one whose expected share is nearest. */
function rankOf(share: number): number {
  const distances = DIFFICULTIES.map((difficulty) => Math.abs(EXPECTED[difficulty] - share));
  return distances.indexOf(Math.min(...distances));
}
