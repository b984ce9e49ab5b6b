import { describe, expect, it } from "vitest";
import { aGame, aGameIn } from "../support/aGame.ts";

const REASON = { reason: "wrong" } as const;

describe("reporting a question", () => {
  it.each(["lobby", "question", "elimination", "voting", "abandoned"] as const)("[R4] is refused in %s", (phase) => {
    const table = aGameIn(phase);
    expect(table.refusal("p1", "report-question", REASON)).toBe("WRONG_PHASE");
  });

  it("[R4] counts once a player and question, with its reason", () => {
    const table = aGameIn("results");
    expect(table.refusal("p1", "report-question", REASON)).toBeNull();
    expect(table.refusal("p1", "report-question", { reason: "other" })).toBe("ALREADY_REPORTED");
    expect(table.refusal("p2", "report-question", { reason: "unclear" })).toBeNull();
    const report = { at: table.now, questionId: "q0", language: "en" };
    expect(table.game.reports).toEqual([
      { ...report, by: "p1", reason: "wrong" },
      { ...report, by: "p2", reason: "unclear" },
    ]);
    table.do("p1", "request-next-round", {});
    expect(table.refusal("p1", "report-question", REASON)).toBe("WRONG_PHASE");
    table.waitFor("results");
    expect(table.refusal("p1", "report-question", REASON)).toBeNull();
  });

  it("[R4] is possible for the last question when the game is over, until the next one begins", () => {
    const table = aGame(2);
    table.waitForLastRound();
    table.waitFor("final");
    expect(table.refusal("p1", "report-question", REASON)).toBeNull();
    expect(table.game.reports.map(({ questionId }) => questionId)).toEqual(["q7"]);
    table.do("p1", "play-again", {});
    expect(table.game.reports).toEqual([]);
  });

  it("[R4] is for those who have played the question alone", () => {
    const table = aGameIn("results");
    const [member = ""] = table.watch();
    table.do("s9", "add-screen", {});
    table.seat("Zoe");
    const latecomer = table.game.seats.at(-1)?.id ?? "";
    for (const id of [member, "s9", latecomer, "p99"]) {
      expect(table.refusal(id, "report-question", REASON)).toBe("NOT_PLAYING");
    }
  });

  it("[R4] is refused before any question has been revealed, also in a game that ended early", () => {
    const table = aGame(2);
    table.do("p1", "end-game", {});
    expect(table.refusal("p1", "report-question", REASON)).toBe("WRONG_PHASE");
  });
});
