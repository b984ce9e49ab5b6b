import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/content/pack.ts";
import { readPacks } from "../../src/content/packFiles.ts";
import { packCsv } from "../../src/packs/exportPack.ts";
import { planImport } from "../../src/packs/planImport.ts";
import { readSource } from "../../src/packs/readSource.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { hasProgram } from "../support/hasProgram.ts";
import { resave } from "../support/libreOffice.ts";

const CSV_FILTER = "csv:Text - txt - csv (StarCalc)";
/** Commas, quotation marks, UTF-8 from line 1; every column a text. */
const AS_TEXT = `CSV:44,34,76,1,${Array.from({ length: 99 }, (_, n) => `${n + 1}/2`).join("/")}`;

const dir = aFolderForAll();
const packs = await readPacks(new URL("../../prisma/packs/", import.meta.url));
const exported = packs.map((pack) => {
  const file = join(dir, `${pack.id}.csv`);
  writeFileSync(file, packCsv(pack));
  return file;
});

async function importOf(file: string, existing: Pack | null) {
  const source = await readSource(file, readFileSync(file), { language: "en", category: "science" });
  const wishes = { id: existing?.id ?? "quiz", language: "en", author: "Ann", licence: "CC0-1.0" } as const;
  return planImport(source, { existing, others: [], wishes, pictureFlaws: new Map() });
}

describe.skipIf(!hasProgram("soffice"))("a pack in LibreOffice", { timeout: 120_000 }, () => {
  it.each([
    ["xlsx", "xlsx"],
    ["csv", `${CSV_FILTER}:59,34,76,1`],
  ])("comes back as it was exported, from %s", async (extension, saved) => {
    const folder = join(dir, `as-text-${extension}`);
    resave(exported, folder, { opened: AS_TEXT, saved });
    for (const pack of packs) {
      const plan = await importOf(join(folder, `${pack.id}.${extension}`), pack);
      expect([plan.flaws, plan.added, plan.updated, plan.unchanged]).toEqual([[], 0, 0, pack.questions.length]);
    }
  });

  it("is refused when it was opened in a wrong encoding", async () => {
    const folder = join(dir, "garbled");
    const opened = AS_TEXT.replace(",76,", ",1,");
    const [file = ""] = exported;
    resave([file], folder, { opened, saved: `${CSV_FILTER}:44,34,76,1` });
    resave([file], folder, { opened, saved: "xlsx" });
    await expect(importOf(join(folder, "animals.csv"), null)).rejects.toThrow("was opened in a wrong encoding");
    await expect(importOf(join(folder, "animals.xlsx"), null)).rejects.toThrow("garbled by a wrong encoding");
  });

  it("may be Kahoot's template saved as CSV", async () => {
    const template = fileURLToPath(new URL("files/kahoot.fods", import.meta.url));
    resave([template], dir, { opened: "", saved: `${CSV_FILTER}:59,34,76,1` });
    const [csv, xlsx] = [join(dir, "kahoot.csv"), fileURLToPath(new URL("files/kahoot.xlsx", import.meta.url))];
    expect((await importOf(csv, null)).pack?.questions).toHaveLength(3);
    expect(await importOf(csv, null)).toEqual(await importOf(xlsx, null));
  });
});
