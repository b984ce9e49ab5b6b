import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { AuthorsThread, type AuthorsThreadOptions } from "../../src/http/AuthorsThread.ts";
import { AuthoringError } from "../../src/packs/AuthoringError.ts";
import { FileError } from "../../src/packs/FileError.ts";
import { aFolder } from "../support/aFolder.ts";
import { aWord } from "../support/anAuthor.ts";
import { aPack } from "../support/aPack.ts";
import { writePacks } from "../support/writePacks.ts";

const { folder, remove } = writePacks();
afterAll(remove);

function anAuthorsThread(changes: Partial<AuthorsThreadOptions> = {}) {
  const added = aFolder();
  const thread = new AuthorsThread({ own: folder.pathname, added, ...changes });
  onTestFinished(() => thread.close());
  return { thread, added };
}

/** The threads that are started from now on. */
function startedThreads(): Worker[] {
  const started: Worker[] = [];
  const note = (worker: Worker) => void started.push(worker);
  process.on("worker", note);
  onTestFinished(() => void process.off("worker", note));
  return started;
}

it("takes an import in while the loop of the server stands still", async () => {
  const { thread, added } = anAuthorsThread();
  const file = Buffer.from(JSON.stringify(aPack([aWord("Amber"), aWord("Birches")], "words")));
  const imported = thread.ask("importFile", "words.json", file, { language: "en" }, false);
  const [never, target] = [new Int32Array(new SharedArrayBuffer(4)), join(added, "words.json")];
  for (let tries = 0; tries < 3_000 && !existsSync(target); tries++) Atomics.wait(never, 0, 0, 20);
  expect(existsSync(target)).toBe(true);
  expect(await imported).toMatchObject({ pack: "words", added: 2 });
});

it("refuses as it would be refused without a thread", async () => {
  const { thread } = anAuthorsThread();
  const missing = await thread.ask("editPack", "nobody", {}).catch((error: unknown) => error);
  expect(missing).toEqual(new AuthoringError("missing", "There is no pack nobody."));
  expect(missing).toBeInstanceOf(AuthoringError);
  const wrong = thread.ask("createPack", aPack([aWord("Denim", ["denim"])], "words"));
  await expect(wrong).rejects.toMatchObject({ kind: "flawed", details: [{ level: "error", row: 1 }] });
  const empty = thread.ask("importFile", "quiz.csv", Buffer.alloc(0), { language: "en", pack: "words" }, false);
  await expect(empty).rejects.toEqual(new FileError("is empty."));
  await expect(empty).rejects.toBeInstanceOf(FileError);
});

it("survives what it cannot do", async () => {
  const { thread } = anAuthorsThread({ own: join(aFolder(), "nowhere") });
  await expect(thread.ask("library")).rejects.toThrow("ENOENT");
  expect(await thread.ask("packs")).toEqual({ packs: [], problems: [] });
});

it("is there from the first request until a while after the last", async () => {
  const started = startedThreads();
  const { thread, added } = anAuthorsThread({ idleMs: 0 });
  expect(started).toHaveLength(0);
  expect((await thread.ask("library")).packs).toHaveLength(1);
  expect(started).toHaveLength(1);
  await new Promise((resolve) => started[0]?.once("exit", resolve));
  writeFileSync(join(added, "words.json"), JSON.stringify(aPack([aWord("Amber")], "words")));
  expect((await thread.ask("library")).packs).toHaveLength(2);
  expect(started).toHaveLength(2);
});

it("tells those who wait that it has ended, and begins anew for those who come meanwhile", async () => {
  const { thread } = anAuthorsThread();
  const waiting = expect(thread.ask("packs")).rejects.toThrow("the authors' thread has ended");
  const closed = thread.close();
  const next = thread.ask("packs");
  await Promise.all([closed, waiting]);
  expect((await next).packs).toHaveLength(1);
});
