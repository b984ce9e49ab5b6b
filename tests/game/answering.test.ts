import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/game/record.ts";
import { aGame, aQuestion, SECOND } from "../support/aGame.ts";

describe("how the answering went", () => {
  it("counts refusals for closeness and times answers without pauses and outages, naming nobody", () => {
    const table = aGame(3);
    table.wait(5 * SECOND);
    table.answer("p2");
    table.do("p1", "pause-game", {});
    table.wait(60 * SECOND);
    table.do("p1", "resume-game", {});
    table.wait(2 * SECOND);
    expect(table.answer("p1", "Marmalade").refused).toBe("TOO_CLOSE");
    table.answer("p1");
    table.outage(30 * SECOND);
    for (const id of ["p1", "p2", "p3"]) table.do(id, "connect", {});
    table.wait(1 * SECOND);
    table.answer("p3");
    table.waitFor("results");
    expect(table.game.rounds[0]?.answering).toEqual({ tooClose: 1, answerMs: [5, 7, 8].map((s) => s * SECOND) });
  });

  it("[Q5] does not time a draft that became the decoy", () => {
    const table = aGame(2);
    table.do("p1", "save-draft", { text: "Kangaroo", rude: false });
    table.waitFor("results");
    expect(table.game.rounds[0]?.decoys).toEqual({ p1: "Kangaroo" });
    expect(table.game.rounds[0]?.answering).toEqual({ tooClose: 0, answerMs: [] });
  });

  it("[P8] keeps what was skipped with its language, in that game alone", () => {
    const table = aGame(2);
    table.do("p1", "skip-question", { replacement: { ...aQuestion(20), language: "de" } });
    table.do("p1", "skip-question", { replacement: aQuestion(21) });
    table.do("p1", "end-game", {});
    expect(recordOf(table.game)?.skipped).toEqual([{ id: "q0" }, { id: "q20", language: "de" }]);
    table.do("p1", "play-again", {});
    expect(table.game.skipped).toEqual([]);
  });
});
