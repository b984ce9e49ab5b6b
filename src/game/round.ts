import type { Game, Seat } from "./game.ts";
import { RuleError } from "./RuleError.ts";
import type { Ruleset } from "./ruleset.ts";

/** The ruleset chosen for this room; the settings only ever name one that the room has. */
export function rulesetOf(game: Game): Ruleset {
  const ruleset = game.rulesets.find(({ id }) => id === game.settings.ruleset);
  if (ruleset === undefined) throw new Error(`the room has no ruleset ${game.settings.ruleset}`);
  return ruleset;
}

/** The round that is being played, or in results the one just played; 0 in a lobby. */
export function roundNumber(game: Game): number {
  switch (game.phase.name) {
    case "lobby":
      return 0;
    case "question":
    case "elimination":
    case "voting":
      return game.rounds.length + 1;
    default:
      return game.rounds.length;
  }
}

export function isLastRound(game: Game): boolean {
  return roundNumber(game) >= rulesetOf(game).rounds;
}

/** P4, L6: whether a seat takes part in the round that is being played. */
export function isInRound(game: Game, seat: Seat): boolean {
  return seat.firstRound <= roundNumber(game);
}

/** The seat of a player who may act in this round. */
export function actingSeat(game: Game, id: string): Seat {
  const seat = game.seats.find((candidate) => candidate.id === id);
  if (seat === undefined || seat.left || !isInRound(game, seat)) throw new RuleError("NOT_PLAYING");
  return seat;
}

/** L6: the first round of somebody who takes a seat now; after the end, none of this game. */
export function firstRoundForNewcomer(game: Game): number {
  return game.phase.name === "final" || game.phase.name === "abandoned"
    ? rulesetOf(game).rounds + 1
    : roundNumber(game) + 1;
}

/** Whether a seat has a place in the standings of this game; everyone who was there from the start does. */
export function isRanked(game: Game, seat: Seat): boolean {
  return game.phase.name !== "lobby" && seat.firstRound <= Math.max(1, roundNumber(game));
}
