import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPacks } from "../../src/content/checkPack.ts";
import { DIFFICULTIES, type Pack, type PackQuestion, packSchema } from "../../src/content/pack.ts";
import { readPacks } from "../../src/content/packFiles.ts";
import { CATEGORIES, LANGUAGES } from "../../src/game/settings.ts";
import { packCsv, packJson } from "../../src/packs/exportPack.ts";
import { planImport } from "../../src/packs/planImport.ts";
import { readSource } from "../../src/packs/readSource.ts";
import { asTextCell, fromTextCell } from "../../src/packs/sheets/formulaCells.ts";
import { joinList, splitList } from "../../src/packs/sources/lists.ts";

async function imported(name: string, text: string, existing: Pack | null = null) {
  const source = await readSource(name, Buffer.from(text), { language: "en" });
  const wishes = { id: source.meta.id ?? "", language: "en" } as const;
  return planImport(source, { existing, others: [], wishes, pictureFlaws: new Map() });
}

/** Texts with everything that separators, quotes, formulas and lists could trip over. */
function text(min: number, max: number): fc.Arbitrary<string> {
  const units = fc.constantFrom(...`abcZ09 "',;|\\=+-@\t_.é日<&😀\u00a0＝`.split(""), "'=", "\\|", "_x0041_");
  return fc
    .string({ unit: units, minLength: min, maxLength: max })
    .map((string) => `${string}q`.replace(/\t/g, " ").trim().padEnd(min, "x").slice(0, max).trim())
    .filter((string) => string.isWellFormed() && string.length >= min);
}

const inLanguage = fc.record({
  question: text(15, 160),
  truth: text(1, 40),
  aliases: fc.array(text(1, 40), { maxLength: 8 }),
  lies: fc.array(text(1, 40), { minLength: 1, maxLength: 8 }),
  explanation: fc.oneof(fc.constant(""), text(20, 220)),
});

function byLanguage<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(fc.constantFrom(...LANGUAGES), value, { minKeys: 1, noNullPrototype: true });
}

const question = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/),
    category: fc.constantFrom(...CATEGORIES),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    source: text(2, 60),
    reviewed: fc.boolean(),
    mature: fc.boolean(),
    picture: fc.record({
      file: fc.stringMatching(/^pictures\/[a-z0-9-]{1,9}\.svg$/),
      licence: text(1, 20),
      alt: byLanguage(text(10, 90)),
    }),
    texts: byLanguage(inLanguage),
  },
  { requiredKeys: ["id", "category", "difficulty", "source", "reviewed", "texts"] },
);

const soundPack = fc
  .record({
    format: fc.constant(1 as const),
    id: fc.stringMatching(/^[a-z]{1,9}(-[0-9]{1,3})?$/),
    title: byLanguage(text(1, 60)),
    author: text(1, 60),
    licence: text(1, 60),
    questions: fc.array(question, { minLength: 1, maxLength: 4 }),
  })
  .map((pack) => packSchema.safeParse(withoutErrors(pack as Pack)).data)
  .filter((pack) => pack !== undefined);

/** What is refused on purpose cannot come back. */
function withoutErrors(pack: Pack): Pack {
  const bad = new Set<string>();
  for (const { level, question } of checkPacks([pack])) if (level === "error") bad.add(question);
  return { ...pack, questions: pack.questions.filter(({ id }: PackQuestion) => !bad.has(id)) };
}

describe("a pack that is exported and imported", () => {
  it.each(["json", "csv"])("comes back without loss from %s, and changes nothing where it is", async (format) => {
    await fc.assert(
      fc.asyncProperty(soundPack, async (pack) => {
        const exported = format === "csv" ? packCsv(pack) : packJson(pack);
        expect((await imported(`pack.${format}`, exported)).pack).toEqual(pack);
        const again = await imported(`pack.${format}`, exported, pack);
        expect(again).toMatchObject({ added: 0, updated: 0, unchanged: pack.questions.length });
        expect(again.pack).toEqual(pack);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["json", "csv"])("is every pack of the project, from %s", async (format) => {
    for (const { $schema: _, ...pack } of await readPacks(new URL("../../prisma/packs/", import.meta.url))) {
      const exported = format === "csv" ? packCsv(pack) : packJson(pack);
      const { pack: back, flaws } = await imported(`pack.${format}`, exported);
      expect(flaws).toEqual([]);
      expect(back).toEqual(pack);
    }
  });

  it("has no cell that a spreadsheet program would run", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(asTextCell(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(fromTextCell(asTextCell(cell))).toBe(cell);
      }),
    );
  });

  it("keeps bars and backslashes in lists of answers", () => {
    const answers = fc.array(fc.string({ unit: fc.constantFrom("a", " ", "|", "\\") }).map((s) => `${s}.`.trim()));
    fc.assert(
      fc.property(answers, (list) => {
        expect(splitList(joinList(list))).toEqual(list);
      }),
    );
  });
});
