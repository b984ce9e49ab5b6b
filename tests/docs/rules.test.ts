import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("docs/RULES.md", () => {
  it("has a test for every rule, named after it", () => {
    const rules = readFileSync(`${root}docs/RULES.md`, "utf8");
    const contract = rules.slice(0, rules.indexOf("# How open places are read"));
    const ids = new Set(Array.from(contract.matchAll(/(?:^- |(?<=\. ))([PSLQAEVRX]\d+)(?= )/gm), ([, id]) => id ?? ""));
    expect(ids.size).toBeGreaterThan(50);
    const names = globSync("tests/**/*.test.ts", { cwd: root })
      .map((file) => readFileSync(root + file, "utf8"))
      .flatMap((source) => source.match(/\b(?:it|test)(?:\.each\([^)]*\))?\(\s*[`"'][^\n]*/g) ?? [])
      .join("\n");
    const untested = [...ids].filter((id) => !names.includes(`[${id}]`));
    expect(untested).toEqual([]);
  });
});
