import type { PlayerState } from "../../../../../src/protocol/state.ts";

/** Everyone in the standings, best first; equals in the order of the seats. */
export function rankedOf(players: readonly PlayerState[]): PlayerState[] {
  return players.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
}
