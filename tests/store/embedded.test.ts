import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { lockDirectory } from "../../src/files/directoryLock.ts";
import { openStore } from "../../src/store/openStore.ts";
import { aFolder } from "../support/aFolder.ts";
import { aLog } from "../support/aLog.ts";

const SAVE_GAMES = fileURLToPath(new URL("../support/saveGames.ts", import.meta.url));

/** Another process that saves games into a folder. */
class Saver {
  /** What the store has acknowledged. */
  readonly ids: string[] = [];
  readonly #child: ChildProcessByStdio<null, Readable, null>;

  constructor(dataDir: string) {
    this.#child = spawn(process.execPath, [SAVE_GAMES, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => this.kill());
    let rest = "";
    this.#child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      this.ids.push(...lines);
    });
  }

  async hasSaved(games: number): Promise<void> {
    await expect.poll(() => this.ids.length, { timeout: 60_000 }).toBeGreaterThan(games);
  }

  /** `kill -9`, and everything it has said is read. */
  async kill(): Promise<void> {
    if (this.#child.signalCode !== null) return;
    const closed = once(this.#child, "close");
    this.#child.kill("SIGKILL");
    await closed;
  }
}

it("loses no game that was saved when the process is killed", async () => {
  const dataDir = aFolder();
  for (let round = 1; round <= 2; round++) {
    const saver = new Saver(dataDir);
    await saver.hasSaved(20);
    await saver.kill();
    const store = await openStore({ databaseUrl: null, dataDir, log: aLog() });
    const games = await Promise.all(saver.ids.map((id) => store.gameById(id)));
    await store.close();
    expect(games.map((game) => game?.id)).toEqual(saver.ids);
  }
}, 180_000);

it("refuses a second process on one folder", async () => {
  const dataDir = aFolder();
  const saver = new Saver(dataDir);
  await saver.hasSaved(0);
  const message = `${dataDir} is in use by another process. Give each process a DATA_DIR of its own`;
  await expect(openStore({ databaseUrl: null, dataDir, log: aLog() })).rejects.toThrow(message);
});

it("gives the folder to one of two that find it left by a killed process", async () => {
  const dataDir = aFolder();
  const saver = new Saver(dataDir);
  await saver.hasSaved(0);
  await saver.kill();
  expect(existsSync(join(dataDir, "lock.sock"))).toBe(true);
  const attempts = await Promise.allSettled([lockDirectory(dataDir), lockDirectory(dataDir)]);
  expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  for (const attempt of attempts) if (attempt.status === "fulfilled") await attempt.value();
  await (await lockDirectory(dataDir))();
});

it("locks folders whose path is too long for a socket", async () => {
  const dataDir = join(aFolder(), "x".repeat(120));
  const unlock = await lockDirectory(dataDir);
  await expect(lockDirectory(dataDir)).rejects.toThrow("in use by another process");
  await unlock();
  await (await lockDirectory(dataDir))();
});

it("clears away a first start that was cut off half-way", async () => {
  const dataDir = aFolder();
  const draft = join(dataDir, "pg.init");
  mkdirSync(draft);
  writeFileSync(join(draft, "PG_VERSION"), "18\n");
  const store = await openStore({ databaseUrl: null, dataDir, log: aLog() });
  await expect(store.ping()).resolves.toBeUndefined();
  await store.close();
  expect(existsSync(draft)).toBe(false);
});
