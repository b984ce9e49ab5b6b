import { castAudienceVote, castVote, countVotes } from "../ballot.ts";
import type { VotingPhase } from "../game.ts";
import type { Act, PhaseRules } from "../moves.ts";
import { isInRound, roundNumber } from "../round.ts";
import { scoreRound } from "../scoring.ts";
import { resultsPhase } from "./begin.ts";

const submitFinalVote: Act<"submit-final-vote", VotingPhase> = (game, phase, entry) => {
  castVote(game, phase, entry);
  return undefined;
};

const submitAudienceVote: Act<"submit-audience-vote", VotingPhase> = (game, phase, entry) => {
  castAudienceVote(game, phase, entry);
  return undefined;
};

export const voting: PhaseRules<"voting"> = {
  moves: { "submit-final-vote": submitFinalVote, "submit-audience-vote": submitAudienceVote },
  hasActed: (phase, seatId) => phase.votes[seatId] !== undefined,
  next(game, { question, answering, decoys, struckOut, eliminationVotes, votes: finalVotes, ...phase }, now) {
    const options = phase.options.map((option) => ({
      ...option,
      audienceVotes: countVotes(phase.audienceVotes, option.id),
    }));
    const number = roundNumber(game);
    const players = game.seats.filter((seat) => isInRound(game, seat)).map(({ id }) => id);
    const played = { number, question, answering, decoys, options, struckOut, eliminationVotes, finalVotes };
    scoreRound(game, played, players);
    return resultsPhase(game, now);
  },
};
