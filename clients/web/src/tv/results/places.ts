import type { PlayerState } from "../../../../../src/protocol/state.ts";

/** A player's standing before and after the round just played. */
export interface Movement {
  player: PlayerState;
  scoreBefore: number;
  placeBefore: number;
  /** Positions in the list, from 0. */
  rowBefore: number;
  rowAfter: number;
}

/** Everyone in the standings, best first. Before the first round nobody has moved. */
export function movementsOf(players: readonly PlayerState[], round: number): Movement[] {
  const ranked = players.filter(({ place }) => place > 0);
  const before = (player: PlayerState) => player.score - player.award.total;
  const after = (player: PlayerState) => player.score;
  const movements = ranked.map((player) => {
    const rowAfter = rowOf(ranked, player, after);
    return {
      player,
      scoreBefore: before(player),
      placeBefore: round === 1 ? player.place : placeOf(ranked, before(player), before),
      rowBefore: round === 1 ? rowAfter : rowOf(ranked, player, before),
      rowAfter,
    };
  });
  return movements.sort((a, b) => a.rowAfter - b.rowAfter);
}

type ScoreOf = (player: PlayerState) => number;

/** S4: equal scores share a place. */
function placeOf(players: readonly PlayerState[], score: number, scoreOf: ScoreOf): number {
  return 1 + players.filter((other) => scoreOf(other) > score).length;
}

function rowOf(players: readonly PlayerState[], player: PlayerState, scoreOf: ScoreOf): number {
  return players.toSorted((a, b) => scoreOf(b) - scoreOf(a)).indexOf(player);
}
