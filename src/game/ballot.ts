import { type Chance, shuffled } from "./chance.ts";
import { isTooLate } from "./clock.ts";
import type { EliminationPhase, Game, Option, Question, Votes, VotingPhase } from "./game.ts";
import { RuleError } from "./RuleError.ts";
import { actingSeat } from "./round.ts";
import { isSame } from "./sameness.ts";

/** E1: truth, robot and decoys in an order drawn by chance, in one style, under ids that only count the places. */
export function createOptions(chance: Chance, question: Question, decoys: Record<string, string>): Option[] {
  const answers: Omit<Option, "id">[] = [
    { kind: "truth", text: question.truth, authors: [] },
    { kind: "robot", text: question.robot, authors: [] },
    ...mergedDecoys(question, decoys),
  ];
  return shuffled(chance, answers).map((answer, place) => ({
    ...answer,
    id: String.fromCharCode("a".charCodeAt(0) + place),
    text: levelled(answer.text),
  }));
}

/** Q4: decoys that are the truth or the robot's answer are dropped, equal ones become one with several authors. */
function mergedDecoys(question: Question, decoys: Record<string, string>): Omit<Option, "id">[] {
  const merged: Omit<Option, "id">[] = [];
  for (const [seatId, text] of Object.entries(decoys)) {
    if ([question.truth, ...question.aliases, question.robot].some((answer) => isSame(answer, text))) continue;
    const twin = merged.find((option) => isSame(option.text, text));
    if (twin === undefined) merged.push({ kind: "decoy", text, authors: [seatId] });
    else twin.authors.push(seatId);
  }
  return merged;
}

/** E1: no final stop, a capital first letter. Georgian has capitals, but never at the beginning of a word. */
export function levelled(text: string): string {
  const open = text.replace(/[\s.。．।۔]+$/u, "");
  return (open === "" ? text : open).replace(/^\p{P}*(?!\p{sc=Georgian})\p{L}/u, (start) => {
    const capital = start.toUpperCase();
    return capital.length === start.length ? capital : start;
  });
}

/** E2, E3: records a vote in the running phase; the last one counts. */
export function castVote(
  game: Game,
  phase: EliminationPhase | VotingPhase,
  vote: { by: string; at: number; input: { optionId: string } },
): void {
  const seat = actingSeat(game, vote.by);
  if (isTooLate(game, phase, seat, vote.at)) throw new RuleError("TOO_LATE");
  const option = optionOnBallot(phase, vote.input.optionId);
  if (option.authors.includes(seat.id)) throw new RuleError("OWN_DECOY");
  phase.votes[seat.id] = option.id;
}

/** L7: the same for somebody in the audience, who has neither a decoy nor a time of the own: it counts until the phase ends. */
export function castAudienceVote(
  game: Game,
  phase: VotingPhase,
  vote: { by: string; input: { optionId: string } },
): void {
  if (!game.audience.some(({ id }) => id === vote.by)) throw new RuleError("NOT_AUDIENCE");
  phase.audienceVotes[vote.by] = optionOnBallot(phase, vote.input.optionId).id;
}

function optionOnBallot({ options, ballot }: EliminationPhase | VotingPhase, optionId: string): Option {
  const option = options.find(({ id }) => id === optionId);
  if (option === undefined || !ballot.includes(option.id)) throw new RuleError("UNKNOWN_OPTION");
  return option;
}

export function countVotes(votes: Votes, optionId: string): number {
  return Object.values(votes).filter((id) => id === optionId).length;
}

/** E4: the option with the most votes; null for a tie or no votes. */
export function mostVoted(votes: Votes, options: readonly Option[]): string | null {
  const counts = options.map(({ id }) => countVotes(votes, id));
  const most = Math.max(...counts);
  const leaders = options.filter((_, i) => counts[i] === most);
  return most > 0 && leaders.length === 1 ? (leaders[0]?.id ?? null) : null;
}
