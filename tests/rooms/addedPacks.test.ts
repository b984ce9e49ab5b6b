import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { aPack, aQuestion } from "../support/aPack.ts";
import { aServer } from "../support/aServer.ts";

const dataDir = mkdtempSync(join(tmpdir(), "decoy-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

mkdirSync(join(dataDir, "packs"));
writeFileSync(join(dataDir, "packs/wild.json"), JSON.stringify(aPack([aQuestion("cube-maker")], "wild")));
writeFileSync(join(dataDir, "packs/broken.json"), "{");
const server = await aServer({ dataDir });

it("starts with the packs in DATA_DIR beside its own, whatever else lies there", async () => {
  const packs = await server.store.packs();
  expect(packs.map(({ id }) => id).toSorted()).toEqual(["tests", "wild"]);
});
