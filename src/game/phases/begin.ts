import { createOptions } from "../ballot.ts";
import { shuffled } from "../chance.ts";
import { startClock } from "../clock.ts";
import type { EliminationPhase, Game, OverPhase, QuestionPhase, ResultsPhase, VotingPhase } from "../game.ts";

/** Round `number` begins; its question counts as seen from here on (L9). */
export function questionPhase(game: Game, number: number, now: number): QuestionPhase {
  const question = game.questions[number - 1];
  if (question === undefined) throw new Error(`no question for round ${number}`);
  game.seenQuestions.push(question.id);
  return { ...startClock(game, "question", now), question, decoys: {}, drafts: {}, tooCloseCounts: {}, answerMs: [] };
}

/** E1: everything that was answered is put on the ballot. */
export function eliminationPhase(game: Game, answered: QuestionPhase, now: number): EliminationPhase {
  const { question, decoys, tooCloseCounts, answerMs } = answered;
  const tooClose = Object.values(tooCloseCounts).reduce((sum, count) => sum + count, 0);
  const answering = { tooClose, answerMs: answerMs.toSorted((a, b) => a - b) };
  const options = createOptions(game.chance, question, decoys);
  const ballot = options.map(({ id }) => id);
  return { ...startClock(game, "elimination", now), question, answering, decoys, options, ballot, votes: {} };
}

/** V1: the options that are left, in a new order. */
export function votingPhase(
  game: Game,
  { question, answering, decoys, options, votes: eliminationVotes }: EliminationPhase,
  struckOut: string | null,
  now: number,
): VotingPhase {
  const left = options.flatMap(({ id }) => (id === struckOut ? [] : [id]));
  const ballot = shuffled(game.chance, left);
  const clock = startClock(game, "voting", now);
  const played = { question, answering, decoys, options, struckOut, eliminationVotes };
  return { ...clock, ...played, ballot, votes: {}, audienceVotes: {} };
}

/** R1: the last of `game.rounds` may now be shown to everyone. */
export function resultsPhase(game: Game, now: number): ResultsPhase {
  return startClock(game, "results", now);
}

export function finalPhase(now: number): OverPhase<"final"> {
  return { name: "final", endedAt: now };
}

export function abandonedPhase(now: number): OverPhase<"abandoned"> {
  return { name: "abandoned", endedAt: now };
}
