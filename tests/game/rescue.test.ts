import { describe, expect, it } from "vitest";
import { replay } from "../../src/game/journal.ts";
import { isDue, MINUTE, SECOND, Table } from "../support/aGame.ts";

/** A table of three in the question phase, `playedMs` into it, whose process then was gone for `lostMs`. */
function rescued(playedMs: number, lostMs: number): Table {
  const table = aRunningTable();
  table.wait(playedMs);
  table.outage(lostMs);
  return table;
}

function aRunningTable(): Table {
  const table = new Table();
  table.seat("Ann", "Bob", "Cy");
  table.start();
  return table;
}

function comeBack(table: Table, ...ids: string[]): void {
  for (const id of ids) table.do(id, "connect", {});
}

/** What would remain of the running phase if it went on now. */
function leftMs(table: Table): number {
  const deadlineAt = table.phase("question").deadlineAt ?? Number.NaN;
  return deadlineAt - (table.game.pause?.at ?? table.now);
}

describe("a game whose process has ended", () => {
  it("[P2] gets the time back in which nobody could act", () => {
    expect(leftMs(rescued(20 * SECOND, 4 * SECOND))).toBe(40 * SECOND);
  });

  it("[P2] gets at most ten seconds back", () => {
    expect(leftMs(rescued(20 * SECOND, 25 * SECOND))).toBe(25 * SECOND);
  });

  it("[P2] gets no more back than its phase has lasted, whenever the process last gave a sign of life", () => {
    const table = aRunningTable();
    table.wait(300);
    table.lives(1_337.3);
    comeBack(table, "p1", "p2");
    expect(leftMs(table)).toBe(60 * SECOND);
    table.wait(400);
    table.do("p1", "submit-answer", { text: "a decoy", rude: false });
    expect(table.phase("question")).toMatchObject({ stoodStillMs: 300, answerMs: [400] });
  });

  it("[P2] keeps its time when it goes on by a clock that is behind", () => {
    const table = aRunningTable();
    table.now -= 2 * SECOND;
    table.lives(500);
    comeBack(table, "p1", "p2");
    expect(leftMs(table)).toBe(60 * SECOND);
    table.do("p1", "submit-answer", { text: "a decoy", rude: false });
    expect(table.phase("question").answerMs).toEqual([0]);
  });

  it("[P9] waits for its players, and goes on with what remained when two are back", () => {
    const table = rescued(20 * SECOND, 4 * SECOND);
    expect(table.game.pause).toEqual({ at: table.now, byHost: false });
    table.wait(30 * SECOND);
    comeBack(table, "p2");
    expect(table.game.pause).not.toBeNull();
    comeBack(table, "p3");
    expect(table.game.pause).toBeNull();
    expect(leftMs(table)).toBe(40 * SECOND);
  });

  it("[P9] is given up after five minutes if nobody comes back", () => {
    const table = rescued(20 * SECOND, 4 * SECOND);
    table.wait(5 * MINUTE);
    expect(table.game.phase.name).toBe("abandoned");
  });

  it("[P4] does not wait for whoever has not come back", () => {
    const table = rescued(20 * SECOND, 1 * SECOND);
    comeBack(table, "p1", "p2");
    for (const id of ["p1", "p2"]) table.do(id, "submit-answer", { text: `decoy of ${id}`, rude: false });
    table.wait(3 * SECOND);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P3] keeps the two seconds that follow when everyone has acted", () => {
    const table = aRunningTable();
    for (const id of ["p1", "p2", "p3"]) table.do(id, "submit-answer", { text: `decoy of ${id}`, rude: false });
    table.wait(1 * SECOND);
    table.outage(3 * SECOND);
    expect(table.game.phase.name).toBe("question");
    comeBack(table, "p1", "p2");
    table.wait(1 * SECOND - 1);
    expect(table.game.phase.name).toBe("question");
    table.wait(2);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P8] stays paused by its host, with the same time", () => {
    const table = aRunningTable();
    table.wait(20 * SECOND);
    table.do("p1", "pause-game", {});
    table.wait(5 * SECOND);
    table.outage(8 * SECOND);
    comeBack(table, "p1", "p2", "p3");
    expect(table.game.pause?.byHost).toBe(true);
    expect(leftMs(table)).toBe(40 * SECOND);
  });

  it("[L4] keeps its host, who has the usual time to come back", () => {
    const table = rescued(20 * SECOND, 4 * SECOND);
    comeBack(table, "p2");
    table.wait(14 * SECOND);
    expect(table.game.hostId).toBe("p1");
    comeBack(table, "p1");
    table.wait(20 * SECOND);
    expect(table.game.hostId).toBe("p1");
  });

  it("[L10] closes ten minutes after the last person was there, wherever that was", () => {
    const table = new Table();
    table.seat("Ann", "Bob");
    table.wait(MINUTE);
    table.outage(2 * SECOND);
    table.wait(10 * MINUTE);
    expect(table.game.closed).toBe(true);
  });

  it("[P6] replays to the same game, outage included, and is not stuck", () => {
    const table = rescued(20 * SECOND, 4 * SECOND);
    comeBack(table, "p1", "p2", "p3");
    table.waitFor("elimination");
    expect(replay(table.journal)).toEqual(table.game);
    expect(isDue(table.game, table.now)).toBe(false);
  });
});
