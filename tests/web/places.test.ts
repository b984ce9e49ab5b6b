import { describe, expect, it } from "vitest";
import { movementsOf } from "../../clients/web/src/tv/results/places.ts";
import { AwardState, PlayerState } from "../../src/protocol/state.ts";

/** @param place in the standings after the round; 0: not in them yet */
function aPlayer(name: string, place: number, score: number, total: number): PlayerState {
  const award = new AwardState();
  award.total = total;
  return new PlayerState().assign({ name, place, score, award });
}

describe("the standings of a round", () => {
  const players = [
    aPlayer("Ann", 1, 16, 16),
    aPlayer("Bob", 3, 8, -4),
    aPlayer("Cleo", 2, 12, 4),
    aPlayer("Dan", 0, 0, 0),
  ];

  it("are in the order after it, without those who have not played yet", () => {
    expect(movementsOf(players, 2).map(({ player }) => player.name)).toEqual(["Ann", "Cleo", "Bob"]);
  });

  it("tell where everybody was before it", () => {
    const before = movementsOf(players, 2).map(({ scoreBefore, placeBefore, rowBefore }) => [
      scoreBefore,
      placeBefore,
      rowBefore,
    ]);
    expect(before).toEqual([
      [0, 3, 2],
      [8, 2, 1],
      [12, 1, 0],
    ]);
  });

  it("share places before it as after it", () => {
    const level = [aPlayer("Ann", 1, 12, 4), aPlayer("Bob", 2, 8, 0), aPlayer("Cleo", 3, 0, 0)];
    expect(movementsOf(level, 2).map(({ placeBefore }) => placeBefore)).toEqual([1, 1, 3]);
  });

  it("know no movement in the first round", () => {
    const places = movementsOf(players, 1).map(({ placeBefore, rowBefore, rowAfter }) => [
      placeBefore,
      rowBefore === rowAfter,
    ]);
    expect(places).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
  });
});
