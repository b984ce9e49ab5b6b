import { expect, it } from "vitest";
import { createBank } from "../../src/content/Bank.ts";
import { checkPacks } from "../../src/content/checkPack.ts";
import { checkPictures } from "../../src/content/checkPictures.ts";
import { readPacks } from "../../src/content/packFiles.ts";
import { createPictures, readSvgs } from "../../src/content/pictures.ts";
import { createWordFilter } from "../../src/content/wordFilter.ts";

const dir = new URL("../../prisma/packs/", import.meta.url);
const packs = await readPacks(dir);
const svgs = await readSvgs(packs, dir);
const pictures = createPictures(svgs);
const questions = packs.flatMap((pack) => pack.questions);

it("has nothing wrong in the project's packs but languages that are missing", () => {
  expect(checkPacks(packs).filter(({ level, field }) => level === "error" || field !== "texts")).toEqual([]);
});

it("[X1] has no picture that gives itself away", () => {
  expect(checkPictures(packs, ({ id }, file) => svgs.get(id)?.get(file) ?? null)).toEqual([]);
});

it("[Q7] lets all answers of the packs pass in moderate", () => {
  const isRude = createWordFilter();
  const answers = questions
    .flatMap(({ texts }) => Object.values(texts))
    .flatMap(({ truth, aliases, lies }) => [truth, ...aliases, ...lies]);
  expect(answers.filter((answer) => isRude(answer, "moderate"))).toEqual([]);
});

it("has enough questions for many evenings", () => {
  expect(questions.filter(({ picture }) => picture === undefined).length).toBeGreaterThanOrEqual(120);
  expect(questions.filter(({ picture }) => picture !== undefined).length).toBeGreaterThanOrEqual(30);
});

it("[L9] plays ten games of twelve rounds in one room without a repetition", () => {
  const bank = createBank(packs, pictures);
  const seen = new Set<string>();
  for (let game = 0; game < 10; game++) {
    const drawn = bank.draw({ language: "en", count: 12, seen, random: (below) => (game * 7919) % below }) ?? [];
    expect(drawn.at(-1)?.picture).not.toBeNull();
    for (const { id } of drawn) seen.add(id);
  }
  expect(seen.size).toBe(120);
});
