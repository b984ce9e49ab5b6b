import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/openStore.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { aPack, aPicture, aQuestion } from "../support/aPack.ts";
import { aServer } from "../support/aServer.ts";

const dataDir = aFolderForAll();

mkdirSync(join(dataDir, "packs"));
writeFileSync(join(dataDir, "packs/wild.json"), JSON.stringify(aPack([aQuestion("cube-maker")], "wild")));
writeFileSync(join(dataDir, "packs/broken.json"), "{");

// A pack that was there the last time; its file is gone, with its picture.
const before = await openStore({ databaseUrl: null, dataDir, log: createLog("silent") });
await before.importPack(aPack([aQuestion("lost", { picture: aPicture("pictures/lost.svg") })], "gone"));
await before.close();

const server = await aServer({ dataDir });

it("starts with the packs in DATA_DIR beside its own, whatever else lies or lay there", async () => {
  const packs = await server.store.packs();
  expect(packs.map(({ id }) => id).toSorted()).toEqual(["gone", "tests", "wild"]);
});
