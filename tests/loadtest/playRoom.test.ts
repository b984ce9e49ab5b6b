import { describe, expect, it } from "vitest";
import { openRoom, playGame, type RoomPlan } from "../../loadtest/load/playRoom.ts";
import { sumOf, Tally } from "../../loadtest/load/Tally.ts";
import { aServer } from "../support/aServer.ts";

const { url } = await aServer();

describe("a room of bots", () => {
  it("plays a game to its end and sees every action, however soon the next round begins", async () => {
    const tally = new Tally();
    const plan: RoomPlan = { server: url, players: 3, audience: 1, thinkMs: [0, 60], resultsMs: 0 };
    await playGame(await openRoom(plan, tally), plan, tally);
    const { latenciesMs, refusals, ...toll } = tally.toll([]);
    expect(toll).toEqual({ failures: [], unseen: 0, drops: 0, votesCast: 8, votesCounted: 8 });
    expect(latenciesMs).toHaveLength(8 * 3 * 3);
    // Bots write without understanding; everything else they do by the rules.
    expect(Object.keys(refusals).filter((code) => code !== "TOO_CLOSE")).toEqual([]);
  });

  it("adds up what several processes have lived through", () => {
    const one = {
      failures: ["a"],
      latenciesMs: [1],
      unseen: 1,
      refusals: { TOO_LATE: 1 },
      drops: 1,
      votesCast: 1,
      votesCounted: 1,
    };
    const other = { ...one, failures: [], latenciesMs: [2, 3], refusals: { TOO_LATE: 2, PAUSED: 1 } };
    expect(sumOf([one, other])).toEqual({
      failures: ["a"],
      latenciesMs: [1, 2, 3],
      unseen: 2,
      refusals: { TOO_LATE: 3, PAUSED: 1 },
      drops: 2,
      votesCast: 2,
      votesCounted: 2,
    });
  });
});
