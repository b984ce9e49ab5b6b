import type { Act, PhaseRules } from "../moves.ts";
import { connectedSeats, requireHost, seatOf } from "../people.ts";
import { RuleError } from "../RuleError.ts";
import { rulesetOf } from "../round.ts";
import { questionPhase } from "./begin.ts";

const updateSettings: Act<"update-settings"> = (game, _phase, { by, input }) => {
  requireHost(game, by);
  if (!game.rulesets.some(({ id }) => id === input.ruleset)) throw new RuleError("UNKNOWN_RULESET");
  // An entry of an earlier build says nothing of settings that came later.
  game.settings = { ...game.settings, ...input };
  if (!game.settings.audience) game.audience = [];
  return undefined;
};

/** S6: by the host, or by the player alone. */
const setQuestionTime: Act<"set-question-time"> = (game, _phase, { by, input }) => {
  if (by !== input.playerId) requireHost(game, by);
  seatOf(game, input.playerId).questionTimeFactor = input.factor;
  return undefined;
};

const startGame: Act<"start-game"> = (game, _phase, { by, at, input }) => {
  requireHost(game, by);
  const ruleset = rulesetOf(game);
  if (connectedSeats(game).length < ruleset.minPlayers) throw new RuleError("NOT_ENOUGH_PLAYERS");
  if (input.questions.length < ruleset.rounds) throw new RuleError("NO_QUESTIONS");
  game.gameId = input.gameId;
  game.startedAt = at;
  game.questions = [...input.questions];
  return { enter: questionPhase(game, 1, at) };
};

export const lobby: PhaseRules<"lobby"> = {
  moves: {
    "update-settings": updateSettings,
    "set-question-time": setQuestionTime,
    "start-game": startGame,
  },
};
