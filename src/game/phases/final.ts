import type { Act, PhaseRules } from "../moves.ts";
import { requireHost } from "../people.ts";

/** L9: room, code and people stay; who had left is forgotten, and so are the scores. */
const playAgain: Act<"play-again"> = (game, _phase, { by }) => {
  requireHost(game, by);
  game.gameId = null;
  game.startedAt = null;
  game.questions = [];
  game.skipped = [];
  game.reports = [];
  game.rounds = [];
  game.seats = game.seats.filter((seat) => !seat.left).map((seat) => ({ ...seat, score: 0, firstRound: 1 }));
  return { enter: { name: "lobby" } };
};

export const final: PhaseRules<"final"> = { moves: { "play-again": playAgain } };
export const abandoned: PhaseRules<"abandoned"> = { moves: { "play-again": playAgain } };
