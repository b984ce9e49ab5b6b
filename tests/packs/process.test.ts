import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const tool = fileURLToPath(new URL("../../tools/packs.ts", import.meta.url));

it("checks the project's own packs: no errors, and what there is in the last line", () => {
  const { status, stdout } = spawnSync(process.execPath, [tool, "check", "--json"], {
    env: { ...process.env, DATA_DIR: "memory" },
    encoding: "utf8",
  });
  expect(status).toBe(0);
  const counts = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  expect(Object.keys(counts)).toEqual(["errors", "text", "picture", "languages", "categories", "difficulties"]);
  expect(counts.errors).toBe(0);
  expect(counts.text).toBeGreaterThanOrEqual(400);
  expect(counts.picture).toBeGreaterThanOrEqual(100);
  expect(Math.min(...Object.values<number>(counts.categories))).toBeGreaterThan(0);
});
