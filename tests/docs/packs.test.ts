import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkPacks } from "../../src/content/checkPack.ts";
import { packSchema } from "../../src/content/pack.ts";
import { CATEGORIES } from "../../src/game/settings.ts";
import { COLUMNS } from "../../src/packs/sources/columns.ts";

const text = readFileSync(new URL("../../docs/PACKS.md", import.meta.url), "utf8");

it("shows a pack in which nothing is wrong", () => {
  const [, example = ""] = /```json\n([^`]+)```/.exec(text) ?? [];
  expect(checkPacks([packSchema.parse(JSON.parse(example))])).toEqual([]);
});

it("names all columns and categories", () => {
  const columns = Array.from(COLUMNS.keys()).filter((column) => !/\.(?:de|es|fr|ja)$/.test(column));
  expect(columns.filter((column) => !text.includes(`\`${column}\``))).toEqual([]);
  expect(text).toContain(CATEGORIES.join(", "));
});
