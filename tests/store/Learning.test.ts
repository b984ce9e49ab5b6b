import { expect, it, onTestFinished } from "vitest";
import { Learning } from "../../src/store/Learning.ts";
import { openStore } from "../../src/store/openStore.ts";
import { aLog } from "../support/aLog.ts";
import { aRecord } from "../support/records.ts";

it("knows what saved games say of truths and lies, by language, and keeps it while the database is away", async () => {
  const log = aLog();
  const store = await openStore({ databaseUrl: null, dataDir: null, log });
  const learning = new Learning(store, log);
  onTestFinished(() => learning.close());
  const record = aRecord();
  const [first, second] = record.rounds.map(({ question }) => question);
  if (first === undefined || second === undefined) throw new Error("no rounds");
  second.id = first.id;
  await store.saveGame(record);
  expect(learning.findsIn(first.id, "en")).toEqual({ voters: 0, found: 0 });

  await learning.refresh();
  const check = () => {
    expect(learning.findsIn(first.id, "en")).toMatchObject({ voters: 5, found: 2 });
    expect(learning.findsIn(first.id, "fr")).toEqual({ voters: 0, found: 0 });
    expect(learning.beliefIn(first.id, "en", "Bhutan")).toMatchObject({ voters: 2, fooled: 1 });
    expect(learning.beliefIn(first.id, "en", "Nepal")).toEqual({ voters: 0, fooled: 0 });
  };
  check();
  await store.close();
  await learning.refresh();
  check();
  expect(log.lines).toContain("warn: what games have taught about the questions could not be read");
});
