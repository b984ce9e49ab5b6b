import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../files/atomically.ts";
import { lockDirectory } from "../files/directoryLock.ts";
import type { Journal } from "../game/journal.ts";
import type { Log } from "../log.ts";
import { fileShelf } from "./fileShelf.ts";
import { isOutdated, type Journals, type Orphan } from "./Journals.ts";
import { journalFrom } from "./lines.ts";
import { Story } from "./Story.ts";

const FILE_NAME = /^([A-Z]{4})\.jsonl$/;
/** How often the process says that it lives: an outage is measured no finer. */
const HEARTBEAT_MS = 500;

/** Journals as files, one a room, for one process alone. They outlive the process however it ends, not a power failure. */
export class FileJournals implements Journals {
  readonly member = "";
  readonly #dir: string;
  readonly #log: Log;
  readonly #unlock: () => Promise<void>;
  readonly #heartbeat: NodeJS.Timeout;
  /** When the process before this one was last seen alive, epoch milliseconds; null if there was none. */
  readonly #lastAliveAt: number | null;

  private constructor(dir: string, log: Log, unlock: () => Promise<void>) {
    this.#dir = dir;
    this.#log = log;
    this.#unlock = unlock;
    this.#lastAliveAt = statSync(this.#aliveFile, { throwIfNoEntry: false })?.mtimeMs ?? null;
    writeFileSync(this.#aliveFile, "");
    this.#heartbeat = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** Rejects if another living process has the folder. */
  static async open(dir: string, log: Log): Promise<FileJournals> {
    mkdirSync(dir, { recursive: true });
    return new FileJournals(dir, log, await lockDirectory(dir));
  }

  begin(journal: Journal, onLost: () => void): Story {
    return this.#story(journal, onLost, false);
  }

  async watch(adopt: (orphan: Orphan) => Promise<void>): Promise<void> {
    const lostMs = Math.max(0, Date.now() - (this.#lastAliveAt ?? Date.now()));
    for (const name of await readdir(this.#dir)) {
      const code = FILE_NAME.exec(name)?.[1];
      const journal = code === undefined ? null : await this.#read(code);
      if (journal === null) continue;
      await adopt({ journal, lostMs, goOn: (onLost) => this.#story(journal, onLost, true) });
    }
  }

  async retire(): Promise<void> {
    // Nothing is taken up but at the start.
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    await this.#beat();
    await this.#unlock();
  }

  /** Null if there is nothing that could be gone on with. */
  async #read(code: string): Promise<Journal | null> {
    const path = this.#pathOf(code);
    try {
      const text = await readFile(path, "utf8");
      // What follows the last end of line was not written to its end, and nobody was told of it.
      const whole = text.slice(0, text.lastIndexOf("\n") + 1);
      const journal = journalFrom(whole.split("\n").slice(0, -1));
      if (isOutdated(journal, Date.now())) {
        await rm(path);
        return null;
      }
      if (whole !== text) await writeAtomically(path, whole);
      return journal;
    } catch (err) {
      this.#log.error({ err, room: code }, "the room's journal cannot be read; it is set aside");
      await rename(path, `${path}.broken`);
      return null;
    }
  }

  #story(journal: Journal, onLost: () => void, isKept: boolean): Story {
    const shelf = fileShelf(this.#pathOf(journal.opening.code));
    return new Story(journal, { shelf, log: this.#log, onLost, isKept });
  }

  async #beat(): Promise<void> {
    const now = new Date();
    // A beat that is missed makes an outage look longer, and does no other harm.
    await utimes(this.#aliveFile, now, now).catch(() => undefined);
  }

  get #aliveFile(): string {
    return join(this.#dir, "alive");
  }

  #pathOf(code: string): string {
    return join(this.#dir, `${code}.jsonl`);
  }
}
