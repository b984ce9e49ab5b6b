import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lessonsOf } from "../../src/content/lessons.ts";
import { readLibrary } from "../../src/content/library.ts";
import type { Pack } from "../../src/content/pack.ts";
import { Repertoire } from "../../src/store/Repertoire.ts";
import { aFolder } from "../support/aFolder.ts";
import { aLog } from "../support/aLog.ts";
import { aPack, aQuestion, someTexts } from "../support/aPack.ts";
import { writePacks } from "../support/writePacks.ts";

const { folder: own, remove } = writePacks();
afterAll(remove);

function aWord(truth: string) {
  const question = `Which of all words is number ${truth.length * 7919}?`;
  return aQuestion(`id-${truth.length}`, {
    texts: { en: someTexts({ question, truth, aliases: [], lies: ["Something else"] }) },
  });
}

it("plays what lies in the folders, also what comes and goes, and keeps it when the database is back", async () => {
  const added = join(aFolder(), "packs");
  const imported: string[] = [];
  let isAway = false;
  const importPack = async ({ id }: Pack) => {
    if (isAway) throw new Error("away");
    imported.push(id);
    return { added: 0, updated: 0, unchanged: 0, retired: 0 };
  };
  const readAgain = () => readLibrary(own, added);
  const rest = { store: { importPack }, lessons: lessonsOf([]), log: aLog() };
  const repertoire = new Repertoire({ own, added, readAgain, ...rest });
  await repertoire.read();
  await repertoire.keep();
  const ids = () => repertoire.packs.map(({ id }) => id);
  expect(ids()).toEqual(["tests"]);
  mkdirSync(added);
  writeFileSync(join(added, "words.json"), JSON.stringify(aPack([aWord("Amber"), aWord("Birches")], "words")));
  await repertoire.refresh();
  await repertoire.refresh();
  expect([ids(), repertoire.bank.has("words"), imported]).toEqual([["tests", "words"], true, ["tests", "words"]]);
  writeFileSync(join(added, "withdrawn.txt"), "words/id-5\n\ntests/nobody\n");
  isAway = true;
  await repertoire.refresh();
  expect(repertoire.packs[1]?.questions.map(({ id }) => id)).toEqual(["id-7"]);
  expect(imported).toEqual(["tests", "words"]);
  isAway = false;
  await repertoire.refresh();
  await repertoire.refresh();
  expect(imported).toEqual(["tests", "words", "words"]);
  rmSync(added, { recursive: true });
  await repertoire.refresh();
  expect([ids(), repertoire.bank.has("words")]).toEqual([["tests"], false]);
});
