/** What has come of a question with one of its lies in one language, summed up over all games. */
export interface Tally {
  questionId: string;
  language: string;
  /** Empty: of the question whatever its lie. */
  lie: string;
  /** In how many rounds it was asked to the end. */
  asked: number;
  /** Players who gave a final vote; of these, who found the truth and who believed the robot. */
  voters: number;
  found: number;
  fooled: number;
  /** Decoys that were accepted, and answers refused for closeness. */
  decoys: number;
  tooClose: number;
  /** Decoys that were sent on purpose, and how long they took together in milliseconds. */
  timed: number;
  answerMs: number;
  /** How often the host has skipped it. */
  skipped: number;
}

export type Counts = Omit<Tally, "questionId" | "language" | "lie">;

export const NO_COUNTS: Counts = {
  asked: 0,
  voters: 0,
  found: 0,
  fooled: 0,
  decoys: 0,
  tooClose: 0,
  timed: 0,
  answerMs: 0,
  skipped: 0,
};

export function sumOf(tallies: readonly Counts[]): Counts {
  const sum = { ...NO_COUNTS };
  // Sound: these literals have no other keys.
  const names = Object.keys(NO_COUNTS) as (keyof Counts)[];
  for (const tally of tallies) for (const name of names) sum[name] += tally[name];
  return sum;
}
