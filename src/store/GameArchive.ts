import { setTimeout } from "node:timers/promises";
import type { GameRecord } from "../game/record.ts";
import type { Log } from "../log.ts";
import { retryDelayMs } from "./retryDelay.ts";
import { Spool } from "./Spool.ts";
import type { Store } from "./Store.ts";

export interface ArchiveOptions {
  store: Pick<Store, "saveGame">;
  /** Where games wait that are not saved yet; null keeps them in memory only. */
  spoolDir: string | null;
  log: Log;
  /** How many games may wait in memory where the spool does not take them; more are lost, and logged. */
  maxInMemory?: number;
  /** Resolves after that time, or early when the signal comes. Never rejects. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  random?: () => number;
}

const MAX_IN_MEMORY = 2_000;

/**
 * Saves finished games in the background: no game waits for the database, and none is lost with it. A record is on disk
 * before `file` returns and stays there until the database has it. Saving is tried without end.
 */
export class GameArchive {
  readonly #store: Pick<Store, "saveGame">;
  readonly #spool: Spool | null;
  readonly #log: Log;
  readonly #maxInMemory: number;
  readonly #sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly #random: () => number;
  /** By id, in the order in which they are tried; null: the record is in the spool. */
  readonly #waiting = new Map<string, GameRecord | null>();
  #started: Promise<void> = Promise.resolve();
  /** Null while nothing is waiting. */
  #work: Promise<void> | null = null;
  #failuresInARow = 0;
  /** Ends the sleep between two tries. */
  #alarm = new AbortController();
  #closed = false;

  constructor(options: ArchiveOptions) {
    this.#store = options.store;
    this.#spool = options.spoolDir === null ? null : new Spool(options.spoolDir);
    this.#log = options.log;
    this.#maxInMemory = options.maxInMemory ?? MAX_IN_MEMORY;
    this.#sleep = options.sleep ?? sleep;
    this.#random = options.random ?? Math.random;
  }

  /** How many games are not saved yet. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Takes up what earlier processes have left in the spool. */
  start(): void {
    this.#started = this.#takeUpSpool();
  }

  /** Takes a game over; never throws. */
  file(record: GameRecord): void {
    if (this.#spooled(record)) this.#waiting.set(record.id, null);
    else if (this.#countInMemory() < this.#maxInMemory) this.#waiting.set(record.id, record);
    else this.#log.error({ game: record.id }, "a finished game is lost: too many are waiting for the database");
    this.#wake();
  }

  /** Tries to save what is left, for at most that long. What is then in the spool is for the next process. */
  async close(timeoutMs: number): Promise<void> {
    const timeUp = new AbortController();
    this.#failuresInARow = 0;
    this.#alarm.abort();
    await Promise.race([this.#idle(), this.#sleep(timeoutMs, timeUp.signal)]);
    timeUp.abort();
    this.#closed = true;
    this.#alarm.abort();
    if (this.pending > 0) this.#log.warn({ pending: this.pending }, "not all finished games could be saved");
  }

  async #idle(): Promise<void> {
    await this.#started;
    await this.#work;
  }

  async #takeUpSpool(): Promise<void> {
    try {
      for (const id of (await this.#spool?.list()) ?? []) if (!this.#waiting.has(id)) this.#waiting.set(id, null);
    } catch (error) {
      this.#log.error({ err: error }, "the spool of finished games cannot be read");
    }
    this.#wake();
  }

  #spooled(record: GameRecord): boolean {
    try {
      this.#spool?.write(record);
      return this.#spool !== null;
    } catch (error) {
      this.#log.error({ err: error, game: record.id }, "a finished game could not be put into the spool");
      return false;
    }
  }

  #countInMemory(): number {
    return [...this.#waiting.values()].filter((record) => record !== null).length;
  }

  #wake(): void {
    if (this.#waiting.size > 0) this.#work ??= this.#saveAll();
  }

  async #saveAll(): Promise<void> {
    for (let [next] = this.#waiting; next !== undefined && !this.#closed; [next] = this.#waiting) {
      const [id, record] = next;
      try {
        await this.#save(id, record);
      } catch (error) {
        await this.#postpone(id, error);
      }
    }
    this.#work = null;
  }

  /** Rejects if it is to be tried again. */
  async #save(id: string, inMemory: GameRecord | null): Promise<void> {
    const record = inMemory ?? (await this.#fromSpool(id));
    if (record !== null) {
      await this.#store.saveGame(record);
      this.#failuresInARow = 0;
    }
    this.#waiting.delete(id);
    await this.#spool?.remove(id).catch((error: unknown) => {
      this.#log.warn({ err: error, game: id }, "a saved game is left in the spool");
    });
  }

  /** Null if there is nothing to save: the file is broken, or another process has saved it. */
  async #fromSpool(id: string): Promise<GameRecord | null> {
    try {
      return (await this.#spool?.read(id)) ?? null;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#log.error({ err: error, game: id }, "a finished game in the spool is broken and was set aside");
      await this.#spool?.setAside(id);
      return null;
    }
  }

  /** To the end of the line: a game that cannot be saved does not hold up the others. */
  async #postpone(id: string, error: unknown): Promise<void> {
    this.#failuresInARow += 1;
    const record = this.#waiting.get(id) ?? null;
    this.#waiting.delete(id);
    this.#waiting.set(id, record);
    const retryMs = retryDelayMs(this.#failuresInARow, this.#random());
    this.#log.warn({ err: error, game: id, pending: this.pending, retryMs }, "a finished game could not be saved yet");
    this.#alarm = new AbortController();
    if (!this.#closed) await this.#sleep(retryMs, this.#alarm.signal);
  }
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  // An early end is reported as an error.
  await setTimeout(ms, undefined, { signal }).catch(() => {});
}
