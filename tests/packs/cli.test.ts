import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPacks } from "../../src/content/packFiles.ts";
import { run } from "../../src/packs/cli/run.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";

const KAHOOT = fileURLToPath(new URL("files/kahoot.xlsx", import.meta.url));
const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const HEADER = "id,category,difficulty,source,question,truth,lies,explanation,picture,picture.licence,alt\n";
const PEARL =
  "jewel,animals,easy,Pearl,Which jewel grows in an oyster?,Pearl,Ruby,It covers a grain with layers of nacre.,,,\n";
const SHADOW =
  "shade,space,easy,Moon,What covers the Moon in a lunar eclipse?,Shadow,Cloud,The Earth comes between Sun and Moon.,,,\n";
const WHOSE = ["--author", "Ann", "--licence", "CC0-1.0"];

let dir = "";
let added = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "cli-"));
  added = join(dir, "data/packs");
  await mkdir(join(dir, "own"));
  await writeFile(join(dir, "own/wild.json"), JSON.stringify(aPack([aQuestion("cubes")])));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function packs(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const code = await run(args, {
    own: join(dir, "own"),
    added,
    print: (text) => (said.out += text),
    complain: (text) => (said.err += text),
  });
  return { code, ...said };
}

async function file(name: string, content: string): Promise<string> {
  await mkdir(join(dir, "in/pictures"), { recursive: true });
  await writeFile(join(dir, "in", name), content);
  return join(dir, "in", name);
}

describe("packs import", () => {
  it("takes the good rows into a pack and names the bad ones with row, column and reason", async () => {
    const csv = await file("Pub Quiz (2).csv", HEADER + PEARL + SHADOW.replace("Cloud", "The shadow"));
    const { code, out, err } = await packs("import", csv, ...WHOSE);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringContaining("1 added, 0 updated, 0 unchanged, 1 left out"),
    });
    expect(err).toBe(`${csv}:3: G (lies.en): the lie "The shadow" counts as the right answer "Shadow"\n`);
    const [pack] = await readPacks(added);
    expect(pack).toMatchObject({ id: "pub-quiz-2", title: { en: "Pub quiz 2" }, author: "Ann", licence: "CC0-1.0" });
    expect(pack?.questions.map(({ id }) => id)).toEqual(["jewel"]);
  });

  it("changes nothing the second time, and updates what has changed in the file, keeping the rest", async () => {
    await packs("import", await file("a.csv", HEADER + PEARL + SHADOW), ...WHOSE);
    const path = join(added, "a.json");
    const before = [await readFile(path, "utf8"), (await stat(path)).ino];
    expect((await packs("import", join(dir, "in/a.csv"))).out).toContain("0 added, 0 updated, 2 unchanged, 0 left out");
    expect([await readFile(path, "utf8"), (await stat(path)).ino]).toEqual(before);

    await file("a.csv", HEADER + PEARL.replace("Ruby", "Opal"));
    expect((await packs("import", join(dir, "in/a.csv"))).out).toContain("0 added, 1 updated, 0 unchanged, 0 left out");
    const [pack] = await readPacks(added);
    expect(pack?.questions.map(({ texts }) => texts.en?.lies)).toEqual([["Opal"], ["Cloud"]]);
    expect(await readdir(added)).toEqual(["a.json"]);
  });

  it("writes nothing in a dry run", async () => {
    const { code, out } = await packs("import", await file("a.csv", HEADER + PEARL), "--dry-run", ...WHOSE);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/1 added.*; nothing was written\n$/) });
    expect(existsSync(added)).toBe(false);
  });

  it("refuses questions that another pack has, by id or by what they ask", async () => {
    const twin =
      "other,animals,easy,Wombat,Which animal leaves cube-shaped droppings?,Wombat,Koala,Its gut stretches unevenly.,,,\n";
    const csv = await file("a.csv", HEADER + PEARL.replace("jewel", "cubes") + twin + SHADOW);
    const { code, err } = await packs("import", csv, ...WHOSE);
    expect(code).toBe(1);
    expect(err).toContain(`${csv}:2: A (id): its id is used already in the pack wild\n`);
    expect(err).toMatch(/:3: E \(question\.en\): asks much the same as cubes of the pack wild/);
    expect((await readPacks(added))[0]?.questions.map(({ id }) => id)).toEqual(["shade"]);
  });

  it("takes pictures along, unless they are missing, say something or would replace another", async () => {
    const rows = ["good", "gone", "text", "other"].map((name, i) =>
      [
        `n${i}`,
        "arts",
        "easy",
        "Shape",
        `What is shape number ${i} of all?`,
        `Disc ${i}`,
        `Ring ${i + 5}`,
        "It is as round as round can be.",
        `pictures/${name}.svg`,
        "CC0-1.0",
        "A plain round shape",
      ].join(","),
    );
    const csv = await file("a.csv", `${HEADER}${rows.join("\n")}\n`);
    await file("pictures/good.svg", CIRCLE);
    await file("pictures/other.svg", CIRCLE);
    await file("pictures/text.svg", CIRCLE.replace("<circle", "<text>Disc</text><circle"));
    await mkdir(join(added, "pictures"), { recursive: true });
    await writeFile(join(added, "pictures/other.svg"), CIRCLE.replace("4", "3"));
    const { err } = await packs("import", csv, ...WHOSE);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/:3: I \(picture\): .*gone\.svg is not there/),
      expect.stringMatching(/:4: I \(picture\): its picture contains text$/),
      expect.stringMatching(/:5: I \(picture\): .*other\.svg is another picture; give this one another name$/),
      "",
    ]);
    expect(await readdir(join(added, "pictures"))).toEqual(["good.svg", "other.svg"]);
    expect((await readPacks(added))[0]?.questions.map(({ id }) => id)).toEqual(["n0"]);
  });

  it.each([
    ["a file that is not there", ["no.csv", ...WHOSE], "no.csv is not there."],
    ["a folder", [tmpdir(), ...WHOSE], "is no file."],
    [
      "a pack of the project's own",
      [KAHOOT, "--pack", "wild", "--category", "arts", ...WHOSE],
      "there already elsewhere",
    ],
    [
      "an id that is none",
      [KAHOOT, "--pack", "../evil", "--category", "arts", ...WHOSE],
      "id: must be lower-case words",
    ],
    ["a file that does not say whose it is", [KAHOOT, "--category", "arts"], "Add --author NAME and --licence NAME"],
  ])("refuses %s and writes nothing", async (_, args, message) => {
    const { code, err } = await packs("import", ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(existsSync(added)).toBe(false);
  });

  it("does not write over a file that it cannot read", async () => {
    await mkdir(added, { recursive: true });
    await writeFile(join(added, "a.json"), "{ precious");
    const { code, err } = await packs("import", await file("a.csv", HEADER + PEARL), ...WHOSE);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("no sound pack of this id") });
    expect(await readFile(join(added, "a.json"), "utf8")).toBe("{ precious");
  });

  it("keeps what a file says from moving the cursor of the terminal", async () => {
    const { err } = await packs("import", await file("a.csv", `${HEADER.trim()},\u001b[2Jevil\n${PEARL}`), ...WHOSE);
    expect(err).toContain("is none of our columns");
    expect(err).not.toContain("\u001b");
  });
});

describe("packs check", () => {
  it("counts what the server plays in the last line of JSON", async () => {
    await packs("import", await file("a.csv", HEADER + PEARL), ...WHOSE);
    const { code, out } = await packs("check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out.trimEnd().split("\n").at(-1) ?? "")).toEqual({
      errors: 0,
      text: 2,
      picture: 0,
      languages: { en: 2, de: 0, es: 0, fr: 0, ja: 0 },
      categories: expect.objectContaining({ animals: 2, arts: 0 }),
      difficulties: { easy: 2, medium: 0, hard: 0 },
    });
  });

  it("finds what is wrong in packs that cannot be read, in questions, in pictures and in files beside them", async () => {
    const picture = aPicture("pictures/none.svg");
    const texts = { en: someTexts({ question: "What is this a drawing of?", lies: ["A wombat"] }) };
    await mkdir(added, { recursive: true });
    await writeFile(join(added, "b.json"), "{");
    await writeFile(join(added, "c.json"), JSON.stringify(aPack([aQuestion("two", { picture, texts })], "c")));
    const csv = await file("a.csv", HEADER + PEARL.replace("Ruby", "A pearl"));
    const { code, out } = await packs("check", csv, ...WHOSE);
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 5)).toEqual([
      expect.stringMatching(/b\.json: is not valid JSON/),
      'c: two: texts.en.lies: the lie "A wombat" counts as the right answer "Wombat"',
      "c: two: picture.file: its picture is not there or too big",
      expect.stringMatching(/a\.csv:2: G \(lies\.en\): the lie "A pearl" counts as/),
      "4 errors, 0 warnings",
    ]);
  });

  it("checks an edited copy of a pack as if it were put in its place", async () => {
    const copy = await file("copy.json", JSON.stringify(aPack([aQuestion("cubes", { difficulty: "hard" })])));
    expect(await packs("check", copy)).toMatchObject({ code: 0, out: expect.stringContaining("0 errors") });
  });
});

describe("packs export and list", () => {
  it.each(["json", "csv"])(
    "writes a pack with its pictures so that it can be imported elsewhere: %s",
    async (format) => {
      const question = aQuestion("cubes", { picture: aPicture("pictures/p1.svg") });
      await mkdir(join(dir, "own/pictures"));
      await writeFile(join(dir, "own/pictures/p1.svg"), CIRCLE);
      await writeFile(join(dir, "own/wild.json"), JSON.stringify(aPack([question])));
      const out = join(dir, `out/wild.${format}`);
      expect(await packs("export", "wild", "--out", out)).toMatchObject({ code: 0, out: "" });
      await rm(join(dir, "own/wild.json"));
      expect((await packs("import", out)).code).toBe(0);
      expect(await readPacks(added)).toEqual([aPack([question])]);
      expect(await readFile(join(added, "pictures/p1.svg"), "utf8")).toBe(CIRCLE);
    },
  );

  it("prints a pack, and nothing else", async () => {
    const { out } = await packs("export", "wild", "--format", "json");
    expect(JSON.parse(out)).toEqual(aPack([aQuestion("cubes")]));
  });

  it("lists packs with questions, languages, licence and file", async () => {
    expect((await packs("list")).out).toMatch(/^wild +1 {2}en +CC0-1\.0 +\S*own\/wild\.json\n$/);
  });
});

describe("a command line that cannot be understood", () => {
  it.each([
    [[], "A COMMAND is missing"],
    [["chekc"], "There is no chekc"],
    [["import"], "import needs a FILE"],
    [["export"], "export needs one PACK"],
    [["export", "tame"], "There is no pack tame"],
    [["export", "wild", "--format", "pdf"], "--format must be json or csv"],
    [["check", "--category", "cats"], "--category must be one of animals, arts"],
    [["list", "--json"], "Unknown option '--json'"],
  ])("is answered with what to write instead: %j", async (args, message) => {
    const { code, err } = await packs(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(err).toContain("npm run packs -- COMMAND");
  });

  it("is not one with --help", async () => {
    expect(await packs("import", "--help")).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("--dry-run"),
    });
  });
});
