// Takes the packs beside this file over into the store: into DATABASE_URL, or without it the embedded database.
import { readPacks } from "../src/content/packFiles.ts";
import { createLog } from "../src/log.ts";
import { openStore } from "../src/store/openStore.ts";

const { DATABASE_URL, DATA_DIR } = process.env;
const log = createLog("info");

const packs = await readPacks(new URL("packs/", import.meta.url));
const store = await openStore({ databaseUrl: DATABASE_URL || null, dataDir: DATA_DIR || "data", log });
try {
  for (const pack of packs) log.info(await store.importPack(pack), `pack ${pack.id}`);
} finally {
  await store.close();
}
