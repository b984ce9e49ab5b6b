import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { GameArchive } from "../../src/store/GameArchive.ts";
import { openStore } from "../../src/store/openStore.ts";
import { PrismaStore } from "../../src/store/PrismaStore.ts";
import { aFolder } from "../support/aFolder.ts";
import { aLog } from "../support/aLog.ts";
import { describeWithPostgres } from "../support/postgres.ts";
import { aRecord } from "../support/records.ts";

describeWithPostgres("a PostgreSQL server", (server) => {
  beforeAll(() => server.create());
  afterAll(() => server.remove());

  it("may have any time zone: instants are kept as instants", async () => {
    const database = await openDatabase({ databaseUrl: await server.newDatabase(), dataDir: null, log: aLog() });
    const record = aRecord();
    await new PrismaStore(Promise.resolve(database), "postgresql").saveGame(record);
    const { rows } = await database.pool.query("SELECT (extract(epoch FROM ended_at) * 1000)::float8 AS ms FROM games");
    expect(rows).toEqual([{ ms: record.endedAt }]);
    await database.close();
  });

  it("may go and come back: the store uses it again, and it gets what ended in between", async () => {
    const log = aLog();
    const store = await openStore({ databaseUrl: await server.newDatabase(), dataDir: null, log });
    const sleep = () => new Promise<void>((resolve) => setImmediate(resolve));
    const archive = new GameArchive({ store, spoolDir: aFolder(), log, sleep });
    const [before, meanwhile] = [aRecord(), aRecord()];
    await Promise.all([store.saveGame(before), ...Array.from({ length: 5 }, () => store.ping())]);

    await server.stop();
    await expect(store.ping()).rejects.toThrow();
    expect(log.lines).toContain("warn: an idle database connection was lost");
    archive.file(meanwhile);
    await expect.poll(() => log.lines).toContain("warn: a finished game could not be saved yet");
    expect(archive.pending).toBe(1);

    await server.start();
    await expect.poll(() => archive.pending).toBe(0);
    expect(await store.gameById(before.id)).toEqual(before);
    expect(await store.gameById(meanwhile.id)).toEqual(meanwhile);
    await store.close();
  });
});
