import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/store/openStore.ts";
import { aLog } from "../support/aLog.ts";
import { describeWithPostgres } from "../support/postgres.ts";
import { describeStore } from "./store.contract.ts";

describe("store in memory", () => {
  describeStore(() => openStore({ databaseUrl: null, dataDir: null, log: aLog() }));
});

describe("store in a folder", () => {
  let dataDir: string;

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "decoy-store-"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));
  describeStore(() => openStore({ databaseUrl: null, dataDir, log: aLog() }));
});

describeWithPostgres("store on a PostgreSQL server", (server) => {
  beforeAll(() => server.create());
  afterAll(() => server.remove());
  describeStore(async () => openStore({ databaseUrl: await server.newDatabase(), dataDir: null, log: aLog() }));
});
