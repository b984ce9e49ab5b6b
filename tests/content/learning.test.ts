import { describe, expect, it } from "vitest";
import { drawBeta, estimate } from "../../src/content/beta.ts";
import { estimateDifficulty } from "../../src/content/difficulty.ts";
import { NO_COUNTS, type Tally } from "../../src/content/Tally.ts";
import { worklist } from "../../src/content/worklist.ts";
import { aPack, aQuestion } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

function aTally(questionId: string, changes: Partial<Tally>): Tally {
  return { ...NO_COUNTS, questionId, language: "en", lie: "Koala", ...changes };
}

describe("the Beta distribution", () => {
  it.each([
    [1, 1],
    [3, 9],
    [40, 60],
    [500, 20],
  ])("is drawn with the mean and spread of Beta(%i, %i), and estimated with the same", (a, b) => {
    const random = luck(a * 31 + b);
    const draws = Array.from({ length: 20_000 }, () => drawBeta({ a, b }, random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    const expected = (a * b) / ((a + b) ** 2 * (a + b + 1));
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(variance / expected).toBeGreaterThan(0.94);
    expect(variance / expected).toBeLessThan(1.06);
    const { low, high } = estimate({ a, b });
    const within = draws.filter((x) => x >= low && x <= high).length / draws.length;
    expect(within).toBeGreaterThan(0.87);
    expect(within).toBeLessThan(0.96);
  });
});

describe("the difficulty of a question", () => {
  it("is the author's word while nobody has played it, and wide open", () => {
    for (const difficulty of ["easy", "medium", "hard"] as const) {
      const estimated = estimateDifficulty(difficulty, NO_COUNTS);
      expect(estimated.difficulty).toBe(difficulty);
      expect(estimated.found.high - estimated.found.low).toBeGreaterThan(0.35);
    }
  });

  it("is what players make of it once enough have played, more and more certain", () => {
    const few = estimateDifficulty("hard", { voters: 10, found: 8 });
    const many = estimateDifficulty("hard", { voters: 400, found: 320 });
    expect(many.difficulty).toBe("easy");
    expect(many.found.mean).toBeCloseTo(0.787, 2);
    expect(few.found.low).toBeLessThan(many.found.low);
    expect(many.found.high - many.found.low).toBeLessThan(0.08);
  });
});

describe("the list for authors", () => {
  const packs = [aPack(["dull", "known", "skipped", "reported", "fine", "new"].map((id) => aQuestion(id)))];
  const tallies = [
    aTally("dull", { asked: 12, voters: 60, fooled: 1, found: 20 }),
    aTally("dull", { lie: "Badger", asked: 12, voters: 60, fooled: 25, found: 20 }),
    aTally("dull", { lie: "A lie of former days", asked: 30, voters: 200 }),
    aTally("known", { asked: 10, voters: 50, fooled: 5, found: 45 }),
    aTally("known", { lie: "Badger", asked: 2, voters: 10, fooled: 1, found: 9 }),
    aTally("skipped", { asked: 6, voters: 30, found: 12, fooled: 10 }),
    aTally("skipped", { lie: "", skipped: 3 }),
    aTally("fine", { asked: 20, voters: 100, found: 40, fooled: 40 }),
    aTally("fine", { lie: "", skipped: 3 }),
    aTally("new", { asked: 1, voters: 5, found: 5 }),
    aTally("gone", { asked: 99, voters: 500, found: 500 }),
  ];
  const reports = [
    { questionId: "reported", language: "en", reason: "wrong", reports: 1 },
    { questionId: "reported", language: "en", reason: "unclear", reports: 1 },
    { questionId: "fine", language: "en", reason: "other", reports: 1 },
  ];

  it("names what games say against a question, and nothing that might be chance", () => {
    const found = worklist(packs, tallies, reports).map(({ question, kind, lie, evidence }) => [
      question,
      kind,
      lie,
      evidence,
    ]);
    expect(found).toEqual([
      ["dull", "lie-not-believed", "Koala", 60],
      ["known", "truth-known", "", 60],
      ["skipped", "skipped", "", 9],
      ["reported", "reported", "", 2],
    ]);
  });
});
