import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/game/record.ts";
import { standingsOf } from "../../src/game/scoring.ts";
import { aGame, aGameIn, aQuestion, decoysOf, GRACE, MINUTE, SECOND } from "../support/aGame.ts";

describe("results", () => {
  it("[R1] before the results nothing is scored or filed", () => {
    const table = aGame(3);
    for (const by of ["p1", "p2", "p3"]) table.answer(by);
    table.waitFor("elimination");
    table.eliminate("p1", "robot");
    table.waitFor("voting");
    for (const by of ["p1", "p2", "p3"]) table.vote(by, "truth");
    expect(table.game.rounds).toEqual([]);
    expect(table.game.seats.map(({ score }) => score)).toEqual([0, 0, 0]);
  });

  it("[R1] then everything about the round is there: what was true, who wrote what, who voted for what", () => {
    const table = aGame(2);
    table.round({
      decoys: { p1: "kangaroo" },
      eliminationVotes: { p1: "robot" },
      finalVotes: { p1: "truth", p2: "p1" },
    });
    const { options, ...round } = table.game.rounds[0] ?? {};
    const nothing = { robotIdentifiedPoints: 0, fooledPenalty: 0 };
    expect(round).toEqual({
      number: 1,
      question: aQuestion(0),
      answering: { tooClose: 0, answerMs: [0] },
      decoys: { p1: "kangaroo" },
      struckOut: table.option("robot"),
      eliminationVotes: { p1: table.option("robot") },
      finalVotes: { p1: table.option("truth"), p2: table.option("p1") },
      awards: {
        p1: { ...nothing, correctAnswerPoints: 8, robotIdentifiedPoints: 4, votesReceivedPoints: 4, total: 16 },
        p2: { ...nothing, correctAnswerPoints: 0, votesReceivedPoints: 0, total: 0 },
      },
    });
    expect(options).toHaveLength(3);
    expect(options).toContainEqual({
      id: table.option("p1"),
      text: "Kangaroo",
      kind: "decoy",
      authors: ["p1"],
      audienceVotes: 0,
    });
  });

  it("[R2] the host moves on", () => {
    const table = aGameIn("results");
    expect(table.refusal("p2", "request-next-round", {})).toBe("NOT_HOST");
    table.do("p1", "request-next-round", {});
    expect(table.phase("question")).toMatchObject({ question: aQuestion(1), startedAt: table.now });
  });

  it("[R2] without the host the phase ends at its deadline", () => {
    const table = aGameIn("results");
    table.do("p1", "disconnect", {});
    expect(table.refusal("p2", "request-next-round", {})).toBe("NOT_HOST");
    table.wait(20 * SECOND + GRACE - 1);
    expect(table.game.phase.name).toBe("results");
    table.wait(2);
    expect(table.phase("question").question).toEqual(aQuestion(1));
  });

  it("[R2] a host who moves on twice by a double tap skips nothing", () => {
    const table = aGameIn("results");
    table.do("p1", "request-next-round", {}, "tap-1");
    table.do("p1", "request-next-round", {}, "tap-1");
    expect(table.refusal("p1", "request-next-round", {})).toBe("WRONG_PHASE");
    expect(table.phase("question").question).toEqual(aQuestion(1));
  });
});

describe("final", () => {
  it("[R3] after the last results there are standings, winners and counts", () => {
    const table = aGame(3);
    table.waitForLastRound();
    table.round({ decoys: decoysOf(3), finalVotes: { p1: "truth", p2: "truth", p3: "robot" } });
    table.do("p1", "request-next-round", {});
    expect(table.game.phase).toEqual({ name: "final", endedAt: table.now });
    expect(standingsOf(table.game).map(({ seat, place }) => [seat.id, seat.score, place])).toEqual([
      ["p1", 16, 1],
      ["p2", 16, 1],
      ["p3", -16, 3],
    ]);
    expect(recordOf(table.game)?.seats[2]).toMatchObject({ id: "p3", timesFooled: 1, correctAnswers: 0 });
  });

  it("[R3] final is entered once, and what there is to save stays the same, whoever comes and goes", () => {
    const table = aGame(3);
    table.round({ decoys: decoysOf(3), finalVotes: { p1: "robot", p2: "robot", p3: "robot" } });
    const entered = table.do("p1", "end-game", {}).entered.map(({ name }) => name);
    const saved = recordOf(table.game);
    table.do("p2", "leave", {});
    table.do("p3", "disconnect", {});
    table.seat("Dee");
    table.wait(10 * MINUTE);
    expect(entered).toEqual(["final"]);
    expect(table.refusal("p1", "end-game", {})).toBe("WRONG_PHASE");
    expect(recordOf(table.game)).toEqual(saved);
  });
});
