import { expect, it } from "vitest";
import { readSource } from "../../src/packs/readSource.ts";

const DEFAULTS = { language: "en", category: undefined, difficulty: undefined } as const;

it("takes further lies from cells of their own", async () => {
  const csv = "Question,Truth,Lies,Lie 2,Lie 3 EN,mature\nWhich word is meant here?,Amber,Birch | Cedar,Denim,,no\n";
  const { candidates, flaws } = await readSource("quiz.csv", Buffer.from(csv), DEFAULTS);
  expect(flaws).toEqual([]);
  expect(candidates[0]?.content).toMatchObject({ mature: false, texts: { en: { lies: ["Birch", "Cedar", "Denim"] } } });
});
