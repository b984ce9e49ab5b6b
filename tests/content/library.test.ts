import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLibrary } from "../../src/content/library.ts";
import { PackError } from "../../src/content/packFiles.ts";
import { createPictures } from "../../src/content/pictures.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";

const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';
const pearls = { en: someTexts({ question: "Which jewel grows in an oyster?", truth: "Pearl", aliases: [] }) };
const magma = { en: someTexts({ question: "What is molten rock below ground called?", truth: "Magma", aliases: [] }) };

let dir = "";
let own = "";
let added = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "library-"));
  [own, added] = [join(dir, "own"), join(dir, "added")];
  for (const folder of [own, added]) await mkdir(join(folder, "pictures"), { recursive: true });
  await write("own/a.json", aPack([aQuestion("wombat", { picture: aPicture("pictures/p1.svg") })], "a"));
  await write("own/pictures/p1.svg", CIRCLE);
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function write(file: string, content: unknown): Promise<void> {
  await writeFile(join(dir, file), typeof content === "string" ? content : JSON.stringify(content));
}

async function idsPlayed(): Promise<string[]> {
  const { packs } = await readLibrary(own, added);
  return packs.flatMap((pack) => pack.questions.map(({ id }) => `${pack.id}/${id}`));
}

describe("the library", () => {
  it("has the own packs and those that were added, each with its pictures", async () => {
    await write(
      "added/b.json",
      aPack([aQuestion("jewel", { texts: pearls, picture: aPicture("pictures/p1.svg") })], "b"),
    );
    await write("added/pictures/p1.svg", SQUARE);
    const { packs, svgs, leftOut } = await readLibrary(own, added);
    const pictures = createPictures(svgs);
    expect(packs.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(pictures.all.get(pictures.idOf("a", "pictures/p1.svg"))).toBe(CIRCLE);
    expect(pictures.all.get(pictures.idOf("b", "pictures/p1.svg"))).toBe(SQUARE);
    expect(leftOut).toEqual([]);
  });

  it("needs no added packs", async () => {
    expect((await readLibrary(own, null)).packs.map(({ id }) => id)).toEqual(["a"]);
    expect((await readLibrary(own, join(dir, "nowhere"))).packs.map(({ id }) => id)).toEqual(["a"]);
  });

  it("leaves out an added pack that cannot be read or has the id of another", async () => {
    await write("added/b.json", "{ no JSON");
    await write("added/c.json", aPack([aQuestion("jewel", { texts: pearls })], "a"));
    await write("added/d.json", aPack([aQuestion("rock", { texts: magma })], "d"));
    expect(await idsPlayed()).toEqual(["a/wombat", "d/rock"]);
    expect((await readLibrary(own, added)).leftOut).toEqual([
      expect.stringMatching(/^b\.json: is not valid JSON/),
      "c.json: there is another pack with the id a",
    ]);
  });

  it.each([
    ["whose lie is right", { texts: { en: { ...pearls.en, lies: ["A pearl"] } } }],
    ["that the own packs have", {}],
    ["whose picture is not there", { texts: pearls, picture: aPicture("pictures/p2.svg") }],
    ["whose picture runs a script", { texts: pearls, picture: aPicture("pictures/evil.svg") }],
  ])("leaves out an added question %s", async (_, changes) => {
    await write("added/pictures/evil.svg", CIRCLE.replace("<circle", '<circle onclick="alert(1)"'));
    const questions = [aQuestion("bad", changes), aQuestion("rock", { texts: magma })];
    await write("added/b.json", aPack(questions, "b"));
    expect(await idsPlayed()).toEqual(["a/wombat", "b/rock"]);
    expect((await readLibrary(own, added)).leftOut).toEqual([expect.stringMatching(/^b, bad: /)]);
  });

  it("does not start with a mistake in an own pack", async () => {
    await write("own/b.json", { ...aPack([aQuestion("jewel", { texts: pearls })], "b"), author: "" });
    await expect(readLibrary(own, added)).rejects.toBeInstanceOf(PackError);
  });
});
