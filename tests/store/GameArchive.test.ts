import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { GameRecord } from "../../src/game/record.ts";
import { type ArchiveOptions, GameArchive } from "../../src/store/GameArchive.ts";
import { aFolder } from "../support/aFolder.ts";
import { aLog } from "../support/aLog.ts";
import { aRecord } from "../support/records.ts";

/** A store that refuses as long as it is told to. */
class ShakyStore {
  readonly saved: GameRecord[] = [];
  refuses: (record: GameRecord) => boolean = () => false;
  #busy = false;

  async saveGame(record: GameRecord): Promise<boolean> {
    if (this.#busy) throw new Error("two at a time");
    this.#busy = true;
    await Promise.resolve();
    this.#busy = false;
    if (this.refuses(record)) throw new Error("the database is gone");
    this.saved.push(record);
    return true;
  }

  /** Refuses that many times. */
  failsFor(times: number): void {
    let left = times;
    this.refuses = () => left-- > 0;
  }
}

/** Sleeps that end when the test says so. */
class Sleeps {
  readonly #open: { ms: number; end: () => void }[] = [];
  readonly all: number[] = [];

  readonly sleep = (ms: number, signal: AbortSignal): Promise<void> => {
    this.all.push(ms);
    return new Promise((end) => {
      this.#open.push({ ms, end });
      signal.addEventListener("abort", () => end());
    });
  };

  /** Ends the next sleep, as soon as there is one. */
  async end(): Promise<void> {
    await expect.poll(() => this.#open.length, { interval: 1 }).toBeGreaterThan(0);
    this.#open.shift()?.end();
  }
}

let store: ShakyStore;
let sleeps: Sleeps;
let log: ReturnType<typeof aLog>;

beforeEach(() => {
  store = new ShakyStore();
  sleeps = new Sleeps();
  log = aLog();
});

function anArchive(changes: Partial<ArchiveOptions> = {}): GameArchive {
  return new GameArchive({ store, spoolDir: aFolder(), log, sleep: sleeps.sleep, random: () => 1, ...changes });
}

const settled = (archive: GameArchive) => expect.poll(() => archive.pending, { interval: 1 }).toBe(0);
const idsSaved = () => store.saved.map(({ id }) => id);

describe("saving", () => {
  it("has the game on disk before it returns, and in the store soon after", async () => {
    const spoolDir = aFolder();
    const archive = anArchive({ spoolDir });
    const record = aRecord();
    archive.file(record);
    expect(readdirSync(spoolDir)).toEqual([`${record.id}.json`]);
    expect(archive.pending).toBe(1);
    await settled(archive);
    expect(store.saved).toEqual([record]);
    await expect.poll(() => readdirSync(spoolDir)).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it("saves one game after the other, in the order in which they ended", async () => {
    const archive = anArchive();
    const records = Array.from({ length: 20 }, () => aRecord());
    for (const record of records) archive.file(record);
    await settled(archive);
    expect(store.saved).toEqual(records);
  });

  it("works in memory alone", async () => {
    const archive = anArchive({ spoolDir: null });
    const record = aRecord();
    archive.start();
    archive.file(record);
    await settled(archive);
    expect(store.saved).toEqual([record]);
  });
});

describe("a store that fails", () => {
  it("is tried again and again, more and more slowly", async () => {
    const archive = anArchive();
    store.failsFor(9);
    archive.file(aRecord());
    for (let i = 0; i < 9; i++) await sleeps.end();
    await settled(archive);
    expect(sleeps.all).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(store.saved).toHaveLength(1);
  });

  it("is not asked by everybody at the same moment", async () => {
    const archive = anArchive({ random: () => 0 });
    store.failsFor(2);
    archive.file(aRecord());
    for (let i = 0; i < 2; i++) await sleeps.end();
    await settled(archive);
    expect(sleeps.all).toEqual([250, 500]);
  });

  it("is asked quickly again once it has taken a game", async () => {
    const archive = anArchive();
    store.failsFor(3);
    archive.file(aRecord());
    for (let i = 0; i < 3; i++) await sleeps.end();
    await settled(archive);
    store.failsFor(1);
    archive.file(aRecord());
    await sleeps.end();
    await settled(archive);
    expect(sleeps.all).toEqual([500, 1_000, 2_000, 500]);
  });

  it("does not get in the way of other games when it refuses one", async () => {
    const archive = anArchive();
    const [bad, good] = [aRecord(), aRecord()];
    store.refuses = ({ id }) => id === bad.id;
    for (const record of [bad, good]) archive.file(record);
    await sleeps.end();
    await expect.poll(idsSaved).toEqual([good.id]);
    expect(archive.pending).toBe(1);
    store.refuses = () => false;
    await sleeps.end();
    await settled(archive);
    expect(idsSaved()).toEqual([good.id, bad.id]);
  });

  it("finds the games of a killed process in the spool", async () => {
    const spoolDir = aFolder();
    const records = [aRecord(), aRecord()];
    store.refuses = () => true;
    for (const record of records) anArchive({ spoolDir }).file(record);
    const next = new ShakyStore();
    const archive = anArchive({ spoolDir, store: next });
    archive.start();
    await expect.poll(() => next.saved).toHaveLength(2);
    await settled(archive);
    expect(new Set(next.saved)).toEqual(new Set(records));
    await expect.poll(() => readdirSync(spoolDir)).toEqual([]);
  });
});

describe("the spool", () => {
  it("sets a broken file aside and saves the others", async () => {
    const spoolDir = aFolder();
    const record = aRecord();
    for (const [name, content] of [
      ["half.json", '{"id":"half","rou'],
      ["other.json", JSON.stringify(aRecord())],
      ["note.txt", "not ours"],
      [`${record.id}.json`, JSON.stringify(record)],
    ] as const) {
      writeFileSync(join(spoolDir, name), content);
    }
    const archive = anArchive({ spoolDir });
    archive.start();
    await expect.poll(() => store.saved).toEqual([record]);
    await expect
      .poll(() => readdirSync(spoolDir).toSorted())
      .toEqual(["half.json.broken", "note.txt", "other.json.broken"]);
    const aside = "error: a finished game in the spool is broken and was set aside";
    expect(log.lines).toEqual([aside, aside]);
  });

  it("is not needed to save a game", async () => {
    const notAFolder = join(aFolder(), "file");
    writeFileSync(notAFolder, "");
    const archive = anArchive({ spoolDir: notAFolder });
    const record = aRecord();
    archive.start();
    archive.file(record);
    await settled(archive);
    expect(store.saved).toEqual([record]);
    expect(log.lines).toContain("error: a finished game could not be put into the spool");
  });

  it("takes no id that would lead out of it", async () => {
    const parent = aFolder();
    const archive = anArchive({ spoolDir: join(parent, "spool") });
    archive.file(aRecord({ id: "../out" }));
    expect(existsSync(join(parent, "out.json"))).toBe(false);
    await settled(archive);
    expect(idsSaved()).toEqual(["../out"]);
  });

  it("may be shared: a game that another process has saved is done", async () => {
    const spoolDir = aFolder();
    const [mine, theirs] = [anArchive({ spoolDir }), anArchive({ spoolDir })];
    store.failsFor(1);
    mine.file(aRecord());
    await expect.poll(() => sleeps.all).toHaveLength(1);
    theirs.start();
    await expect.poll(() => readdirSync(spoolDir)).toEqual([]);
    await sleeps.end();
    await settled(mine);
    expect(store.saved).toHaveLength(1);
  });

  it("holds as many games as it takes; memory holds only some", async () => {
    store.refuses = () => true;
    const inMemory = anArchive({ spoolDir: null, maxInMemory: 2 });
    const onDisk = anArchive({ maxInMemory: 2 });
    for (let i = 0; i < 3; i++) inMemory.file(aRecord());
    expect(inMemory.pending).toBe(2);
    expect(log.lines).toEqual(["error: a finished game is lost: too many are waiting for the database"]);
    for (let i = 0; i < 3; i++) onDisk.file(aRecord());
    expect(onDisk.pending).toBe(3);
  });
});

describe("closing", () => {
  it("tries at once what was waiting for its next try", async () => {
    const archive = anArchive();
    store.failsFor(1);
    archive.file(aRecord());
    await expect.poll(() => sleeps.all).toEqual([500]);
    await archive.close(5_000);
    expect(store.saved).toHaveLength(1);
  });

  it("waits for what is in the spool", async () => {
    const spoolDir = aFolder();
    const record = aRecord();
    writeFileSync(join(spoolDir, `${record.id}.json`), JSON.stringify(record));
    const archive = anArchive({ spoolDir });
    archive.start();
    await archive.close(5_000);
    expect(store.saved).toEqual([record]);
  });

  it("ends after its time and leaves the rest in the spool", async () => {
    const spoolDir = aFolder();
    const archive = anArchive({ spoolDir });
    store.refuses = () => true;
    const [before, after] = [aRecord(), aRecord()];
    archive.file(before);
    await expect.poll(() => sleeps.all).toEqual([500]);
    const closed = archive.close(7_777);
    await expect.poll(() => sleeps.all).toEqual([500, 7_777, 500]);
    await sleeps.end();
    await sleeps.end();
    await closed;
    expect(log.lines.at(-1)).toBe("warn: not all finished games could be saved");
    store.refuses = () => false;
    archive.file(after);
    expect(readdirSync(spoolDir).toSorted()).toEqual([`${before.id}.json`, `${after.id}.json`].toSorted());

    const next = new ShakyStore();
    anArchive({ spoolDir, store: next }).start();
    await expect.poll(() => next.saved).toHaveLength(2);
    expect(store.saved).toEqual([]);
  });
});
