import { countVotes } from "./ballot.ts";
import type { Award, Game, Option, Round, Seat } from "./game.ts";
import { isRanked, rulesetOf } from "./round.ts";
import type { Ruleset } from "./ruleset.ts";

/** S2, S3: gives the points of a round and files it. */
export function scoreRound(game: Game, played: Omit<Round, "awards">, players: readonly string[]): void {
  const ruleset = rulesetOf(game);
  const awards = Object.fromEntries(players.map((id) => [id, awardOf(ruleset, played, id)]));
  for (const seat of game.seats) seat.score += awards[seat.id]?.total ?? 0;
  game.rounds.push({ ...played, awards });
}

function awardOf(ruleset: Ruleset, round: Omit<Round, "awards">, seatId: string): Award {
  const { points, rounds } = ruleset;
  const factor = round.number === rounds ? points.lastRoundFactor : 1;
  const believed = kindOf(round, round.finalVotes[seatId]);
  const correctAnswerPoints = believed === "truth" ? points.truth * factor : 0;
  const fooledPenalty = believed === "robot" ? points.robotBelieved * factor : 0;
  const robotIdentifiedPoints = kindOf(round, round.eliminationVotes[seatId]) === "robot" ? points.robotSpotted : 0;
  const votesReceivedPoints = decoyOf(round, seatId).reduce(
    (sum, { id, authors }) =>
      sum + Math.floor((countVotes(round.finalVotes, id) * points.decoy * factor) / authors.length),
    0,
  );
  const total = correctAnswerPoints + robotIdentifiedPoints + votesReceivedPoints + fooledPenalty;
  return { correctAnswerPoints, robotIdentifiedPoints, votesReceivedPoints, fooledPenalty, total };
}

function kindOf(round: Pick<Round, "options">, optionId: string | undefined) {
  return round.options.find(({ id }) => id === optionId)?.kind ?? null;
}

/** The option that carries a player's decoy; empty if there is none. */
function decoyOf(round: Pick<Round, "options">, seatId: string): Option[] {
  return round.options.filter(({ authors }) => authors.includes(seatId));
}

/** S4: a seat with its place among the others, by score. */
export interface Standing {
  seat: Seat;
  /** Equal scores share a place (1, 1, 3). */
  place: number;
}

/** S4: everyone who plays or has played, best first; nobody in the lobby. */
export function standingsOf(game: Game): Standing[] {
  const ranked = game.seats.filter((seat) => isRanked(game, seat)).toSorted((a, b) => b.score - a.score);
  return ranked.map((seat) => ({ seat, place: 1 + ranked.filter((other) => other.score > seat.score).length }));
}

/** S5 */
export interface Counts {
  correctAnswers: number;
  robotsIdentified: number;
  timesFooled: number;
  votesReceived: number;
  roundsWon: number;
}

/** S5: what one player did in the rounds that were scored. */
export function countsOf(rounds: readonly Round[], seatId: string): Counts {
  const times = (test: (round: Round) => boolean) => rounds.filter(test).length;
  return {
    correctAnswers: times((round) => kindOf(round, round.finalVotes[seatId]) === "truth"),
    robotsIdentified: times((round) => kindOf(round, round.eliminationVotes[seatId]) === "robot"),
    timesFooled: times((round) => kindOf(round, round.finalVotes[seatId]) === "robot"),
    votesReceived: rounds
      .flatMap((round) => decoyOf(round, seatId).map(({ id }) => countVotes(round.finalVotes, id)))
      .reduce((sum, votes) => sum + votes, 0),
    roundsWon: times((round) => isRoundWinner(round, seatId)),
  };
}

function isRoundWinner({ awards }: Round, seatId: string): boolean {
  const total = awards[seatId]?.total ?? 0;
  return total > 0 && Object.values(awards).every((award) => award.total <= total);
}
