import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../src/journal/answers.ts";
import { Membership } from "../../src/journal/Membership.ts";
import { RedisJournals } from "../../src/journal/RedisJournals.ts";
import { withScripts } from "../../src/journal/redisScripts.ts";
import { connectTo } from "../../src/redis/connect.ts";
import { aJournal, opened } from "../support/aJournal.ts";
import { aLog } from "../support/aLog.ts";
import { hasProgram } from "../support/hasProgram.ts";
import { RedisServer } from "../support/RedisServer.ts";
import { adopted, itKeepsJournals } from "./story.contract.ts";

describe.skipIf(!hasProgram("redis-server"))("journals in Redis", () => {
  let redis: RedisServer;
  let ends: (() => Promise<void>)[];
  /** What members answer although they give no sign of life; the others are silent. */
  let answers: Map<string, Answer>;

  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(() => redis.stop());
  beforeEach(async () => {
    ends = [];
    answers = new Map();
    const client = connectTo(redis.url, "test", aLog());
    await client.flushall();
    client.disconnect();
  });
  afterEach(async () => {
    for (const end of ends) await end();
  });

  /** A process at an address; `die` ends it as `kill -9` does. */
  function aMember(address: string, log = aLog()) {
    const client = withScripts(connectTo(redis.url, "journal", aLog()));
    const answerOf = async (_address: string, member: string) => answers.get(member) ?? "silence";
    const membership = new Membership({ redis: client, address, answerOf, log });
    const journals = new RedisJournals({ redis: client, membership, log });
    const die = async () => {
      // Nothing of it reaches Redis any more, its goodbye included.
      client.disconnect();
      await journals.close();
    };
    ends.push(die);
    return { journals, die };
  }

  itKeepsJournals(async () => {
    let latest = aMember("here:1");
    const { journals } = latest;
    await journals.watch(async () => {});
    return {
      journals,
      async crash() {
        await latest.die();
        latest = aMember("here:1");
        return latest.journals;
      },
    };
  });

  it("are taken up by another process only when their own has been silent for the length of a lease", async () => {
    const [first, second] = [aMember("here:1"), aMember("here:2")];
    await first.journals.watch(async () => {});
    await first.journals.begin(aJournal(), () => {}).safe();
    const taken: number[] = [];
    await second.journals.watch(async ({ lostMs }) => void taken.push(lostMs));
    expect(taken).toEqual([]);
    await first.die();
    await vi.waitUntil(() => taken.length > 0, { timeout: 20_000 });
    expect(taken[0]).toBeGreaterThanOrEqual(3_000);
    await second.die();
    expect(taken).toHaveLength(1);
  });

  it("are taken up earlier when nobody is at the address of their process any more", async () => {
    const [early, silent, gone, heir] = [1, 2, 3, 4].map((port) => aMember(`here:${port}`));
    const taken: string[] = [];
    for (const [member, code] of [[early, "BCDF"] as const, [silent, "GHJK"] as const, [gone, "LMNP"] as const]) {
      await member?.journals.watch(async () => {});
      await member?.journals.begin(aJournal(code), () => {}).safe();
      void member?.journals.retire();
    }
    await heir?.journals.watch(async ({ journal }) => void taken.push(journal.opening.code));
    await early?.die();
    // From here on the heir has been there for long enough to call somebody dead.
    await vi.waitUntil(() => taken.length === 1, { timeout: 20_000 });
    answers.set(gone?.journals.member ?? "", "gone");
    await Promise.all([silent?.die(), gone?.die()]);
    await vi.waitUntil(() => taken.length === 3, { timeout: 20_000 });
    expect(taken).toEqual(["BCDF", "LMNP", "GHJK"]);
  });

  it("are taken up at once by the others when their process has handed them on", async () => {
    const [first, ...others] = [aMember("here:1"), aMember("here:2"), aMember("here:3")];
    const taken: [string, number][] = [];
    for (const { journals } of others) {
      await journals.watch(async ({ journal, lostMs }) => void taken.push([journal.opening.code, lostMs]));
    }
    await first?.journals.watch(async () => expect.unreachable("a process that ends takes up nothing"));
    const codes = ["BCDF", "GHJK", "LMNP", "QRST"];
    const stories = codes.map((code) => first?.journals.begin(aJournal(code), () => {}));
    void first?.journals.retire();
    for (const story of stories) await story?.leave();
    await vi.waitUntil(() => taken.length === codes.length, { timeout: 20_000 });
    expect(taken.toSorted()).toEqual(codes.map((code) => [code, 0]));
  });

  it("are found by others when their process said goodbye without handing them on", async () => {
    const [first, second] = [aMember("here:1"), aMember("here:2")];
    await first.journals.watch(async () => {});
    await first.journals.begin(aJournal(), () => {}).safe();
    await first.journals.close();
    const taken: unknown[] = [];
    await second.journals.watch(async ({ journal }) => void taken.push(journal.opening.code));
    await vi.waitUntil(() => taken.length > 0, { timeout: 20_000 });
    expect(taken).toEqual(["BCDF"]);
  });

  it("that a process is taking up when it retires are in their room when it has retired", async () => {
    const [first, second] = [aMember("here:1"), aMember("here:2")];
    await second.journals.watch(async () => {});
    const opening = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await first.journals.watch(async () => {
      asked.resolve();
      await opening.promise;
    });
    void second.journals.retire();
    const story = second.journals.begin(aJournal(), () => {});
    await story.safe();
    await story.leave();
    await asked.promise;
    let hasRetired = false;
    const retired = first.journals.retire().then(() => {
      hasRetired = true;
    });
    await new Promise(setImmediate);
    expect(hasRetired).toBe(false);
    opening.resolve();
    await retired;
  });

  it("stay with a process that is cut off from Redis but answers, until it does not", async () => {
    const log = aLog();
    const [first, second] = [aMember("here:1"), aMember("here:2", log)];
    await first.journals.watch(async () => {});
    await first.journals.begin(aJournal(), () => {}).safe();
    answers.set(first.journals.member, "here");
    await first.die();
    const taken: unknown[] = [];
    await second.journals.watch(async (orphan) => void taken.push(orphan));
    await vi.waitUntil(() => log.lines.length > 0, { timeout: 20_000 });
    expect([log.lines, taken]).toEqual([["warn: a process is alive but cut off from redis"], []]);
    answers.clear();
    await vi.waitUntil(() => taken.length > 0, { timeout: 20_000 });
  });

  it("take nothing from a process that no longer has the room, and tell it so", async () => {
    const [first, second] = [aMember("here:1"), aMember("here:1")];
    const journal = aJournal();
    await first.journals.watch(async () => {});
    let lost = 0;
    const story = first.journals.begin(opened(journal), () => lost++);
    for (const entry of journal.entries.slice(0, 2)) story.append(entry);
    await story.safe();
    const [orphan] = await adopted(second.journals);
    expect(orphan?.journal.entries).toEqual(journal.entries.slice(0, 2));
    const going = orphan?.goOn(() => expect.unreachable("the room has not moved on again"));
    for (const entry of journal.entries.slice(2)) story.append(entry);
    await story.safe();
    expect(lost).toBe(1);
    story.renew();
    await story.end();
    for (const entry of journal.entries.slice(2, 3)) going?.append(entry);
    await going?.safe();
    expect(going?.isProtected).toBe(true);
    expect((await adopted(aMember("here:1").journals)).map((again) => again.journal.entries)).toEqual([
      journal.entries.slice(0, 3),
    ]);
  });

  it("are written anew when Redis comes back without its data", async () => {
    const { journals, die } = aMember("here:1");
    await journals.watch(async () => {});
    const story = journals.begin(aJournal(), () => expect.unreachable("nobody else wants the room"));
    await story.safe();
    const client = connectTo(redis.url, "test", aLog());
    await client.flushall();
    await vi.waitUntil(async () => (await client.exists("journal:BCDF")) === 1, { timeout: 20_000 });
    client.disconnect();
    await die();
    expect((await adopted(aMember("here:1").journals)).map(({ journal }) => journal)).toEqual([story.journal]);
  });

  it("are spread over those who live", async () => {
    const [first, ...others] = [aMember("here:1"), aMember("here:2"), aMember("here:3")];
    await first?.journals.watch(async () => {});
    const letters = [..."BCDFGHJKLMNPQRSTVWXZ"];
    for (const letter of letters) await first?.journals.begin(aJournal(`BCD${letter}`), () => {}).safe();
    const taken = others.map(() => 0);
    for (const [i, { journals }] of others.entries()) {
      await journals.watch(async () => {
        taken[i] = (taken[i] ?? 0) + 1;
      });
    }
    await first?.die();
    await vi.waitUntil(() => taken.reduce((sum, count) => sum + count, 0) === letters.length, { timeout: 20_000 });
    for (const count of taken) expect(count).toBeGreaterThanOrEqual(letters.length / 4);
  });
});
