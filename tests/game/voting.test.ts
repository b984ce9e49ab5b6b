import { describe, expect, it } from "vitest";
import { aSeed, decoysOf, SECOND, SETTLE, someSettings, Table } from "../support/aGame.ts";

/** A game in the voting, in which everyone has answered and the robot's answer may be struck out. */
function aVoting({ players = 3, isRobotOut = false, seed = aSeed(1) } = {}): Table {
  const table = new Table({ settings: someSettings(), seed });
  table.seat(..."Ann Bob Cid Dee Eva".split(" ").slice(0, players));
  table.start();
  for (const [by, text] of Object.entries(decoysOf(players))) table.answer(by, text);
  table.waitFor("elimination");
  if (isRobotOut) table.eliminate("p1", "robot");
  table.waitFor("voting");
  return table;
}

describe("the second ballot", () => {
  it("[V1] shows the options that are left, without the one that was struck out", () => {
    const whole = aVoting();
    expect(whole.phase("voting").ballot.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
    const table = aVoting({ isRobotOut: true });
    const left = ["a", "b", "c", "d", "e"].filter((id) => id !== table.option("robot"));
    expect(table.phase("voting").ballot.toSorted()).toEqual(left);
  });

  it("[V1] the struck-out option cannot be voted for", () => {
    const table = aVoting({ isRobotOut: true });
    expect(table.refusal("p2", "submit-final-vote", { optionId: table.option("robot") })).toBe("UNKNOWN_OPTION");
    expect(table.refusal("p2", "submit-final-vote", { optionId: "f" })).toBe("UNKNOWN_OPTION");
  });

  it("[V1] the order is new: every order comes equally often, whatever the first one was", () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 1_200; n++) {
      const { ballot } = aVoting({ players: 2, isRobotOut: true, seed: aSeed(n) }).phase("voting");
      const order = ballot.map((id) => [...ballot].sort().indexOf(id)).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual(["0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"]);
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(50);
  });
});

describe("the final vote", () => {
  it("[V2] the phase ends 2 s after the last vote", () => {
    const table = aVoting();
    for (const by of ["p1", "p2", "p3"]) table.vote(by, "truth");
    table.wait(SETTLE - 1);
    expect(table.game.phase.name).toBe("voting");
    table.wait(1);
    expect(table.game.phase.name).toBe("results");
  });

  it("[V3] refuses the own decoy", () => {
    const table = aVoting();
    expect(table.refusal("p2", "submit-final-vote", { optionId: table.option("p2") })).toBe("OWN_DECOY");
    expect(table.refusal("p2", "submit-final-vote", { optionId: table.option("p1") })).toBeNull();
  });

  it("[V4] a vote may be changed until the phase ends; only the last counts", () => {
    const table = aVoting();
    for (const answer of ["robot", "truth", "p1"] as const) table.vote("p2", answer);
    table.vote("p1", "truth");
    table.vote("p3", "truth");
    table.wait(SECOND);
    table.vote("p3", "robot");
    table.waitFor("results");
    expect(table.game.rounds[0]?.finalVotes).toEqual({
      p1: table.option("truth"),
      p2: table.option("p1"),
      p3: table.option("robot"),
    });
  });

  it("[V4] the elimination votes do not carry over", () => {
    const table = aVoting({ isRobotOut: true });
    expect(table.phase("voting").votes).toEqual({});
  });

  it("[V5] a player who has left keeps what the decoy earns", () => {
    const table = aVoting();
    table.do("p1", "leave", {});
    table.vote("p2", "p1");
    table.vote("p3", "p1");
    table.waitFor("results");
    expect(table.game.seats[0]).toMatchObject({ id: "p1", left: true, score: 8 });
  });

  it("[V5] so does a player who was kicked or has dropped out", () => {
    const table = aVoting({ players: 4 });
    table.do("p1", "kick-player", { playerId: "p2" });
    table.do("p3", "disconnect", {});
    table.vote("p1", "p2");
    table.vote("p4", "p3");
    table.waitFor("results");
    expect(table.game.seats.map(({ score }) => score)).toEqual([0, 4, 4, 0]);
  });
});
