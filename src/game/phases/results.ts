import type { PhaseRules } from "../moves.ts";
import { isLastRound, roundNumber } from "../round.ts";
import { finalPhase, questionPhase } from "./begin.ts";

export const results: PhaseRules<"results"> = {
  moves: {},
  next: (game, _phase, now) => (isLastRound(game) ? finalPhase(now) : questionPhase(game, roundNumber(game) + 1, now)),
};
