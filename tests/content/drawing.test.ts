import { describe, expect, it } from "vitest";
import { createBank } from "../../src/content/Bank.ts";
import { DIFFICULTIES, type PackQuestion } from "../../src/content/pack.ts";
import type { Question } from "../../src/game/game.ts";
import { CATEGORIES, type Category } from "../../src/game/settings.ts";
import { aPack, aPicture, aQuestion } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

const GAMES = 1_000;
const ROUNDS = 8;
const NOTHING: ReadonlySet<string> = new Set();
const idOf = (_pack: string, file: string) => file;

/** `perKind` questions of every category and difficulty, ids prefixed by the pack's. */
function packOf(id: string, perKind: number, changes: Partial<PackQuestion> = {}) {
  const texts = CATEGORIES.flatMap((category) =>
    DIFFICULTIES.flatMap((difficulty) =>
      Array.from({ length: perKind }, (_, n) =>
        aQuestion(`${id}-${category}-${difficulty}-${n}`, { category, difficulty, ...changes }),
      ),
    ),
  );
  const pictures = CATEGORIES.map((category, n) =>
    aQuestion(`${id}-picture-${n}`, { category, picture: aPicture(`pictures/${id}${n}.svg`), ...changes }),
  );
  return aPack([...texts, ...pictures], id);
}

const packs = [packOf("one", 4), packOf("two", 4), packOf("late", 1, { mature: true })];
const bank = createBank(packs, { idOf });
const difficultyOf = (id: string) => packs.flatMap(({ questions }) => questions).find((q) => q.id === id)?.difficulty;

interface SomeWishes {
  avoided?: ReadonlySet<string>;
  packs?: string[];
  categories?: Category[];
  family?: boolean;
}

function draw(seed: number, wishes: SomeWishes = {}) {
  const game = bank.draw({ language: "en", count: ROUNDS, seen: NOTHING, random: luck(seed), ...wishes });
  if (game === null) throw new Error("too few questions");
  return game;
}

const idsOf = (games: Question[][]) => games.flat().map(({ id }) => id);

describe("drawing many games", () => {
  const games = Array.from({ length: GAMES }, (_, seed) => draw(seed));

  it("follows the curve: the mean difficulty grows from round to round, and a picture comes last", () => {
    const rank = ({ id }: Question) => DIFFICULTIES.indexOf(difficultyOf(id) ?? "easy");
    const means = Array.from({ length: ROUNDS - 1 }, (_, round) => {
      const ranks = games.map((game) => (game[round] === undefined ? Number.NaN : rank(game[round])));
      return ranks.reduce((sum, value) => sum + value, 0) / GAMES;
    });
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(means[0]).toBeLessThan(0.05);
    expect(means.at(-1)).toBeGreaterThan(1.95);
    expect(games.every((game) => game.at(-1)?.picture !== null)).toBe(true);
  });

  it("draws every question of a category and difficulty about as often as the others", () => {
    const counts = new Map<string, number>();
    for (const id of idsOf(games)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const difficulty of DIFFICULTIES) {
      const all = packs.slice(0, 2).flatMap(({ questions }) => questions);
      const alike = all.filter((q) => q.picture === undefined && q.difficulty === difficulty);
      const observed = alike.map(({ id }) => counts.get(id) ?? 0);
      const expected = observed.reduce((sum, count) => sum + count, 0) / observed.length;
      const chiSquare = observed.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // 95 degrees of freedom: the 99.9 % quantile is 144.
      expect(chiSquare).toBeLessThan(144);
    }
  });

  it("avoids what a player knows as long as there are others", () => {
    const ids = packs.flatMap(({ questions }) => questions).map(({ id }) => id);
    const pick = luck(3);
    for (let seed = 0; seed < 300; seed++) {
      const avoided = new Set(ids.filter((id) => id !== "one-picture-0" && pick(10) < 8));
      const drawn = idsOf([draw(seed, { avoided })]);
      expect(drawn.filter((id) => avoided.has(id))).toEqual([]);
    }
  });

  it("takes what a player knows when there are not enough others, and no more of it than it must", () => {
    const fresh = new Set(["one-space-easy-0", "two-food-hard-1", "one-picture-3"]);
    const avoided = new Set(
      packs.flatMap(({ questions }) => questions.map(({ id }) => id)).filter((id) => !fresh.has(id)),
    );
    for (let seed = 0; seed < 50; seed++) {
      const drawn = idsOf([draw(seed, { avoided })]);
      expect(drawn).toHaveLength(ROUNDS);
      expect(drawn.filter((id) => fresh.has(id)).toSorted()).toEqual([...fresh].toSorted());
    }
  });

  it("keeps to the packs that were chosen", () => {
    const drawn = idsOf(Array.from({ length: 100 }, (_, seed) => draw(seed, { packs: ["two"] })));
    expect(drawn.filter((id) => !id.startsWith("two-"))).toEqual([]);
    const both = idsOf(Array.from({ length: 100 }, (_, seed) => draw(seed, { packs: ["two", "one"] })));
    expect(new Set(both.map((id) => id.slice(0, 3)))).toEqual(new Set(["one", "two"]));
  });

  it("keeps to the categories that were chosen, their pictures too, each about as often as the others", () => {
    const categories: Category[] = ["space", "food", "arts"];
    const chosen = Array.from({ length: 100 }, (_, seed) => draw(seed, { categories })).flat();
    for (const category of categories) {
      const share = chosen.filter((question) => question.category === category).length / chosen.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05);
    }
    expect(new Set(chosen.map(({ category }) => category))).toEqual(new Set(categories));
    const both = Array.from({ length: 100 }, (_, seed) => draw(seed, { categories: ["food"], packs: ["two"] }));
    expect(idsOf(both).filter((id) => !/^two-(?:food|picture-4)/.test(id))).toEqual([]);
  });

  it("has no game where packs and categories together leave too few", () => {
    const wishes = { language: "de", seen: NOTHING, packs: ["two"], categories: ["food"], random: luck(1) } as const;
    expect(bank.draw({ ...wishes, count: 13 })).toHaveLength(13);
    expect(bank.draw({ ...wishes, count: 14 })).toBeNull();
  });

  it("leaves out what is not for a family evening where that is wanted", () => {
    expect(idsOf(games).some((id) => id.startsWith("late-"))).toBe(true);
    const family = idsOf(Array.from({ length: 300 }, (_, seed) => draw(seed, { family: true })));
    expect(family.filter((id) => id.startsWith("late-"))).toEqual([]);
  });
});
