// Saves one game after the other into the embedded database of a folder, and prints the id of each that the store has
// acknowledged, until it is killed.
import { openStore } from "../../src/store/openStore.ts";
import { aLog } from "./aLog.ts";
import { aRecord } from "./records.ts";

const store = await openStore({ databaseUrl: null, dataDir: process.argv[2] ?? "", log: aLog() });
for (;;) {
  const record = aRecord();
  await store.saveGame(record);
  process.stdout.write(`${record.id}\n`);
}
