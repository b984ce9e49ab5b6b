import { describe, expect, it } from "vitest";
import { createBank } from "../../src/content/Bank.ts";
import { estimateDifficulty } from "../../src/content/difficulty.ts";
import { type Lessons, lessonsOf } from "../../src/content/lessons.ts";
import { DIFFICULTIES, type Difficulty } from "../../src/content/pack.ts";
import { NO_COUNTS, type Tally } from "../../src/content/Tally.ts";
import { CATEGORIES } from "../../src/game/settings.ts";
import { aPack, aQuestion } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

const GAMES = 600;
const ROUNDS = 7;
const VOTERS = 6;
/** The share of players who find the truth of a question that is as difficult as this. */
const TRUE_SHARE: Record<Difficulty, number> = { easy: 0.7, medium: 0.42, hard: 0.15 };

/** Of every category and difficulty six questions; the authors of two of them were wrong. */
const played = CATEGORIES.flatMap((category) =>
  DIFFICULTIES.flatMap((truly, rank) =>
    [0, 0, 0, 0, 1, 2].map((error, n) => {
      const difficulty = DIFFICULTIES[(rank + error) % DIFFICULTIES.length] ?? truly;
      return { share: TRUE_SHARE[truly], question: aQuestion(`${category}-${truly}-${n}`, { category, difficulty }) };
    }),
  ),
);
const shares = new Map(played.map(({ share, question }) => [question.id, share]));

/** Plays game after game, each by what the earlier ones have taught. Returns the true shares of each game's rounds. */
function playMany(seed: number): number[][] {
  const [random, players] = [luck(seed), luck(seed + 1_000)];
  const tallies = new Map<string, Tally>();
  let known = lessonsOf([]);
  const lessons: Lessons = {
    beliefIn: (...lie) => known.beliefIn(...lie),
    findsIn: (...text) => known.findsIn(...text),
  };
  const bank = createBank([aPack(played.map(({ question }) => question))], { idOf: () => "" }, lessons);
  return Array.from({ length: GAMES }, () => {
    const game = bank.draw({ language: "en", count: ROUNDS, seen: new Set(), random }) ?? [];
    for (const { id, robot } of game) {
      const before = tallies.get(`${id} ${robot}`) ?? { ...NO_COUNTS, questionId: id, language: "en", lie: robot };
      const found = Array.from({ length: VOTERS }, () => players(1_000) < 1_000 * (shares.get(id) ?? 0));
      const finders = before.found + found.filter(Boolean).length;
      tallies.set(`${id} ${robot}`, { ...before, voters: before.voters + VOTERS, found: finders });
    }
    known = lessonsOf(Array.from(tallies.values()));
    return game.map(({ id }) => shares.get(id) ?? Number.NaN);
  });
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
/** How far a round's mean share is from that of the difficulty which is meant for it. */
function distanceFromIdeal(games: number[][]): number {
  const ideal: Difficulty[] = ["easy", "easy", "easy", "medium", "medium", "hard", "hard"];
  const means = ideal.map((_, round) => meanOf(games.map((game) => game[round] ?? Number.NaN)));
  return meanOf(means.map((mean, round) => Math.abs(mean - TRUE_SHARE[ideal[round] ?? "easy"])));
}

describe("the curve of difficulty", () => {
  it("follows what players find, and no longer the authors who were wrong", () => {
    for (const seed of [1, 2, 3]) {
      const games = playMany(seed);
      expect(distanceFromIdeal(games.slice(0, 60))).toBeGreaterThan(0.05);
      expect(distanceFromIdeal(games.slice(-200))).toBeLessThan(0.03);
    }
  });

  it("asks the easiest first also among those that are all called medium", () => {
    const lessons: Lessons = {
      ...lessonsOf([]),
      findsIn: (id) => ({ voters: 50, found: Number(id.slice(-1)) + 16 }),
    };
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(`q-${n}`, { difficulty: "medium" }));
    const bank = createBank([aPack(questions)], { idOf: () => "" }, lessons);
    const game = bank.draw({ language: "en", count: 8, seen: new Set(), random: luck(4) }) ?? [];
    expect(game.map(({ id }) => id)).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((n) => `q-${n}`));
  });
});

describe("an author's word", () => {
  const players = luck(9);
  /** In how many of many trials the word no longer counts after `voters` have played a question with this share. */
  function overruled(word: Difficulty, share: number, voters: number): number {
    const trials = Array.from({ length: 1_000 }, () => {
      const found = Array.from({ length: voters }, () => players(1_000) < 1_000 * share).filter(Boolean).length;
      return estimateDifficulty(word, { voters, found }).difficulty !== word;
    });
    return trials.filter(Boolean).length / trials.length;
  }

  it("stands when it is right, however many have played", () => {
    for (const voters of [3, 10, 30, 100, 1_000]) {
      expect(overruled("easy", 0.6, voters)).toBeLessThan(0.02);
      expect(overruled("medium", 0.41, voters)).toBeLessThan(0.02);
      expect(overruled("hard", 0.25, voters)).toBeLessThan(0.02);
    }
  });

  it("is not overruled by a handful of players, and is by many", () => {
    expect(estimateDifficulty("hard", { voters: 3, found: 3 }).difficulty).toBe("hard");
    expect(overruled("hard", 0.6, 6)).toBeLessThan(0.05);
    expect(overruled("hard", 0.6, 60)).toBeGreaterThan(0.97);
    expect(overruled("easy", 0.2, 60)).toBeGreaterThan(0.97);
    expect(overruled("medium", 0.8, 60)).toBeGreaterThan(0.97);
  });
});
