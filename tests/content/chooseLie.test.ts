import { describe, expect, it } from "vitest";
import { createBank } from "../../src/content/Bank.ts";
import { type Belief, chooseLie, UNKNOWN } from "../../src/content/chooseLie.ts";
import { type Lessons, lessonsOf } from "../../src/content/lessons.ts";
import { aPack, aQuestion, someTexts } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

const VOTERS = 5;
const ASKED = 1_000;

/** Plays a question again and again; each lie fools players with a chance of its own. Returns which lie was told when. */
function learn(chances: Record<string, number>, seed: number): string[] {
  const [random, players] = [luck(seed), luck(seed + 1_000)];
  const beliefs = new Map<string, Belief>();
  return Array.from({ length: ASKED }, () => {
    const lie = chooseLie(Object.keys(chances), (candidate) => beliefs.get(candidate) ?? UNKNOWN, random);
    const { voters, fooled } = beliefs.get(lie) ?? UNKNOWN;
    const believers = Array.from({ length: VOTERS }, () => players(1_000) < 1_000 * (chances[lie] ?? 0));
    beliefs.set(lie, { voters: voters + VOTERS, fooled: fooled + believers.filter(Boolean).length });
    return lie;
  });
}

const shareOf = (lie: string, told: string[]) => told.filter((one) => one === lie).length / told.length;

describe("choosing among lies", () => {
  it("converges on the one that fools about half, while still trying the others", () => {
    const chances = { weak: 0.05, good: 0.45, fair: 0.25, cruel: 0.9 };
    for (let seed = 0; seed < 20; seed++) {
      const told = learn(chances, seed);
      const late = told.slice(-300);
      expect(shareOf("good", late)).toBeGreaterThan(0.85);
      for (const other of ["weak", "fair", "cruel"]) {
        expect(shareOf(other, told.slice(0, 100))).toBeGreaterThan(0);
        expect(shareOf(other, told.slice(100))).toBeGreaterThan(0.002);
        expect(shareOf(other, late)).toBeLessThan(0.1);
      }
    }
  });

  it("chooses alike as long as nothing is known", () => {
    const random = luck(5);
    const told = Array.from({ length: 3_000 }, () => chooseLie(["a", "b", "c"], () => UNKNOWN, random));
    for (const lie of ["a", "b", "c"]) expect(Math.abs(shareOf(lie, told) - 1 / 3)).toBeLessThan(0.04);
  });

  it("notices that a lie which used to be good has worn out", () => {
    const random = luck(6);
    const beliefs: Record<string, Belief> = { old: { voters: 400, fooled: 60 }, fresh: { voters: 20, fooled: 9 } };
    const told = Array.from({ length: 500 }, () =>
      chooseLie(["old", "fresh"], (lie) => beliefs[lie] ?? UNKNOWN, random),
    );
    expect(shareOf("fresh", told)).toBeGreaterThan(0.85);
  });

  it("is what the bank does, for the question in its language", () => {
    const question = aQuestion("cubes", { texts: { en: someTexts({ lies: ["Koala", "Badger"] }) } });
    const asked: string[][] = [];
    const lessons: Lessons = {
      ...lessonsOf([]),
      beliefIn(id, language, lie) {
        asked.push([id, language, lie]);
        return lie === "Badger" ? { voters: 1_000, fooled: 500 } : { voters: 1_000, fooled: 10 };
      },
    };
    const bank = createBank([aPack([question])], { idOf: () => "" }, lessons);
    const robots = Array.from({ length: 200 }, (_, seed) => {
      return bank.drawOne({
        language: "de",
        seen: new Set(),
        wantsPicture: false,
        progress: 0,
        random: luck(seed * 7_919),
      })?.robot;
    });
    expect(robots.filter((robot) => robot === "Badger").length).toBeGreaterThan(180);
    expect(new Set(asked.map(String))).toEqual(new Set(["cubes,en,Koala", "cubes,en,Badger"]));
  });
});
