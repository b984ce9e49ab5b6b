import { castVote, mostVoted } from "../ballot.ts";
import type { EliminationPhase } from "../game.ts";
import type { Act, PhaseRules } from "../moves.ts";
import { votingPhase } from "./begin.ts";

/** E5: with fewer options nothing is struck out. */
const MIN_OPTIONS_TO_STRIKE_OUT = 3;

const submitEliminationVote: Act<"submit-elimination-vote", EliminationPhase> = (game, phase, entry) => {
  castVote(game, phase, entry);
  return undefined;
};

export const elimination: PhaseRules<"elimination"> = {
  moves: { "submit-elimination-vote": submitEliminationVote },
  hasActed: (phase, seatId) => phase.votes[seatId] !== undefined,
  next(game, phase, now) {
    const isEnough = phase.options.length >= MIN_OPTIONS_TO_STRIKE_OUT;
    const struckOut = isEnough ? mostVoted(phase.votes, phase.options) : null;
    return votingPhase(game, phase, struckOut, now);
  },
};
