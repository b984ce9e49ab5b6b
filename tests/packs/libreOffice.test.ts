import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileError } from "../../src/packs/FileError.ts";
import { planImport } from "../../src/packs/planImport.ts";
import { readSource } from "../../src/packs/readSource.ts";

/** How the files were made is told in files/README.md. */
async function importOf(file: string) {
  const bytes = readFileSync(new URL(`files/${file}`, import.meta.url));
  const source = await readSource(file, bytes, { language: "en", category: "science" });
  const wishes = { id: "evening", language: "en", author: "Ann, Bob", licence: "CC-BY-4.0" } as const;
  const plan = planImport(source, { existing: null, others: [], wishes, pictureFlaws: new Map() });
  const errors = plan.flaws.filter(({ level }) => level === "error");
  return { ...plan, errors: errors.map(({ row, column, reason }) => `${row}: ${column}: ${reason}`) };
}

const UNKNOWN_CATEGORY = "8: B (category): must be one of animals, arts, body,";

describe("sheets saved by LibreOffice", () => {
  it("are read from XLSX: texts, numbers, yes and no, lists, several languages", async () => {
    const { pack } = await importOf("own.xlsx");
    expect(pack).toMatchObject({
      id: "evening",
      title: { en: "Evening sky", ja: "夜空" },
      author: "Ann, Bob",
      licence: "CC-BY-4.0",
    });
    expect(pack?.questions).toHaveLength(4);
    expect(pack?.questions[0]).toEqual({
      id: "shade-finder",
      category: "space",
      difficulty: "easy",
      source: "Lunar eclipse",
      reviewed: true,
      texts: {
        en: {
          question: "Which colour does the Moon take in a total lunar eclipse?",
          truth: "Red",
          aliases: ["copper", "orange"],
          lies: ["Blue", "Green"],
          explanation: "Sunlight bent by the Earth's air reaches the Moon, and it is red like every sunset.",
        },
        de: {
          question: "Welche Farbe hat der Mond bei einer totalen Mondfinsternis?",
          truth: "Rot",
          aliases: ["kupferrot"],
          lies: ["Blau", "Grün"],
          explanation: "Die Lufthülle der Erde lenkt rötliches Licht auf den Mond.",
        },
        ja: {
          question: "皆既月食のとき、月は何色に見えるでしょうか。",
          truth: "赤",
          aliases: [],
          lies: ["青", "緑"],
          explanation: "地球の大気で曲げられた赤い光が月に届くためです。",
        },
      },
    });
    expect(pack?.questions[1]).toMatchObject({
      id: expect.stringMatching(/^q-[0-9a-f]{12}$/),
      category: "science",
      difficulty: "medium",
      source: 'Great Vowel Shift; "Rocket"',
      reviewed: false,
      texts: {
        en: {
          truth: "343",
          explanation: "Sound takes about three seconds for a kilometre of air at room temperature.",
        },
      },
    });
    expect(pack?.questions[2]?.texts.en).toMatchObject({
      truth: "-40",
      aliases: ["-40 degrees", "−40 °C"],
      lies: ["-10", "-100"],
    });
    expect(pack?.questions[3]?.texts.en?.question).toBe("How many strings does a violin have?");
  });

  it("name the cells of XLSX that are not what they show", async () => {
    const { errors } = await importOf("own.xlsx");
    expect(errors).toEqual([
      expect.stringMatching(/^5: G \(truth\.en\): is a number shown as a date/),
      expect.stringMatching(/^6: G \(truth\.en\): is a number shown as a date, a percentage/),
      "7: G (truth.en): holds a formula; put its value there",
      expect.stringContaining(UNKNOWN_CATEGORY),
    ]);
  });

  it.each(["own-semicolon.csv", "own-tab-utf16.csv"])(
    "are read from %s alike, with what the cells show",
    async (file) => {
      const [xlsx, csv] = [await importOf("own.xlsx"), await importOf(file)];
      expect(csv.errors).toEqual([expect.stringContaining(UNKNOWN_CATEGORY)]);
      const ids = xlsx.pack?.questions.map(({ id }) => id) ?? [];
      expect(csv.pack?.questions.filter(({ id }) => ids.includes(id))).toEqual(xlsx.pack?.questions);
      expect(csv.pack?.questions.slice(3, 6).map(({ texts }) => texts.en?.truth)).toEqual([
        "1901-01-01",
        "60%",
        "Cricket",
      ]);
    },
  );

  it.each([
    ["own-latin1.csv", 'is not valid UTF-8 in line 2: it was saved in another encoding. Save it as "CSV UTF-8"'],
    ["own.xls", "is an old .xls workbook, or protected by a password. Save it as .xlsx"],
    ["own.fods", "has no row of column names that is known"],
  ])("are refused as a whole from %s, saying what to do", async (file, message) => {
    const error: unknown = await importOf(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileError);
    expect(error).toHaveProperty("message", expect.stringContaining(message));
  });
});

describe("Kahoot's template", () => {
  it("gives the right answers and the wrong one that looks most like the first", async () => {
    const { pack } = await importOf("kahoot.xlsx");
    expect(pack?.questions).toHaveLength(3);
    expect(pack?.questions.map(({ texts }) => texts.en)).toMatchObject([
      { question: "Which metal is liquid at room temperature?", truth: "Mercury", aliases: [], lies: ["Iron"] },
      { question: "How many legs does a lobster have?", truth: "10", aliases: [], lies: ["100"] },
      { truth: "Icelandic", aliases: ["Old English"], lies: ["Finnish"] },
    ]);
    expect(pack?.questions[0]).toMatchObject({ category: "science", difficulty: "medium", reviewed: false });
  });

  it("is refused row by row where a question does not suit the game", async () => {
    expect((await importOf("kahoot.xlsx")).errors).toEqual([
      "12: B: is a question of true or false, which leaves nothing to invent",
      "13: B: asks to choose among answers that players do not see before they write one",
      "14: H: counts every answer as right, so there is no lie",
      '15: H: "7" names an answer that is not there',
      "16: H: does not say which answer is right",
    ]);
  });
});
