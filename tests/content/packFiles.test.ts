import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PackError, readPacks } from "../../src/content/packFiles.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "packs-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function write(file: string, content: unknown): Promise<void> {
  await writeFile(join(dir, file), typeof content === "string" ? content : JSON.stringify(content));
}

async function problemsOf(content: unknown): Promise<readonly string[]> {
  await write("wild.json", content);
  const error: unknown = await readPacks(dir).catch((reason: unknown) => reason);
  return error instanceof PackError ? error.problems : [];
}

describe("reading packs", () => {
  it("reads every JSON file of the folder by name, and nothing else", async () => {
    const [first, second] = [aPack([aQuestion("one")], "first"), aPack([aQuestion("two")], "second")];
    await write("b.json", second);
    await write("a.json", first);
    await write("notes.txt", "no pack");
    expect(await readPacks(dir)).toEqual([first, second]);
    expect(await readPacks(pathToFileURL(dir))).toEqual([first, second]);
  });

  it("lists the mistakes of all files at once", async () => {
    await write("a.json", "{ no JSON");
    await write("b.json", { ...aPack([aQuestion("one")]), author: "" });
    await write("c.json", aPack([aQuestion("one")]));
    const error: unknown = await readPacks(dir).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PackError);
    expect(error).toMatchObject({
      message: expect.stringContaining("2 mistake(s)"),
      problems: [expect.stringMatching(/^a\.json: is not valid JSON: /), "b.json: author is empty"],
    });
  });

  it("says where in the file a mistake is, with the id of the question", async () => {
    const texts = { en: someTexts({ truth: "x".repeat(41) }) };
    expect(await problemsOf(aPack([aQuestion("one"), aQuestion("two", { texts })]))).toEqual([
      'wild.json: questions[1] ("two") texts.en.truth is too long: at most 40 characters',
    ]);
  });

  it.each([
    [{}, "lies", "is missing"],
    [{ lies: [] }, "lies", "is too short: at least 1 entries"],
    [{ lies: "Koala" }, "lies", "must be of type array"],
    [{ question: "Who?" }, "question", "is too short: at least 15 characters"],
    [{ question: 7 }, "question", "must be of type string"],
  ])("explains %j", async (changes, entry, reason) => {
    const { lies: _, ...texts } = someTexts();
    const wholesome = entry === "lies" ? texts : someTexts();
    expect(
      await problemsOf({
        ...aPack([]),
        questions: [{ ...aQuestion("one"), texts: { en: { ...wholesome, ...changes } } }],
      }),
    ).toEqual([`wild.json: questions[0] ("one") texts.en.${entry} ${reason}`]);
  });

  it.each([
    [{ id: "Big Cat" }, '("Big Cat") id must be lower-case words joined by hyphens'],
    [{ category: "cats" }, expect.stringContaining('("one") category must be one of animals, arts, ')],
    [{ texts: { en: someTexts(), xx: someTexts() } }, '("one") texts has unknown entries: xx'],
    [{ texts: {} }, '("one") texts must be there in at least one language'],
    [{ source: "A\u0000B" }, '("one") source must be one line of readable characters'],
    [{ source: "Montr\uFFFDal" }, '("one") source must be one line of readable characters'],
    [{ hint: "It is brown" }, '("one") has unknown entries: hint'],
    [{ picture: aPicture("pictures/Big.svg") }, expect.stringContaining("picture.file must look like /^pictures")],
  ])("explains the entry %j", async (changes, reason) => {
    const [problem, ...others] = await problemsOf({ ...aPack([]), questions: [{ ...aQuestion("one"), ...changes }] });
    expect(problem?.replace("wild.json: questions[0] ", "")).toEqual(reason);
    expect(others).toEqual([]);
  });

  it.each([
    [{ format: 2 }, "wild.json: format must be 1"],
    [[], "wild.json: the pack must be of type object"],
  ])("explains %j as a pack", async (changes, reason) => {
    const content = Array.isArray(changes) ? changes : { ...aPack([aQuestion("one")]), ...changes };
    expect(await problemsOf(content)).toEqual([reason]);
  });
});
