import type { Log } from "../log.ts";

/** What is put within that time is written at once. */
const GATHER_MS = 1_000;
/** How much may wait for a database that is away; the oldest is given up. */
const MAX_WAITING = 20_000;

/** Writes small things some time soon, several at once. Nobody waits for it; what cannot be written is tried again, within bounds. */
export class WriteQueue<T> {
  readonly #write: (items: T[]) => Promise<void>;
  readonly #keyOf: (item: T) => string;
  readonly #log: Log;
  #waiting = new Map<string, T>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** @param keyOf of two with the same key only the later is written */
  constructor(write: (items: T[]) => Promise<void>, keyOf: (item: T) => string, log: Log) {
    this.#write = write;
    this.#keyOf = keyOf;
    this.#log = log;
  }

  /** What has not been written yet, as far as it is not just being written. */
  get waiting(): T[] {
    return Array.from(this.#waiting.values());
  }

  /** Never throws. */
  put(...items: T[]): void {
    for (const item of items) this.#waiting.set(this.#keyOf(item), item);
    if (items.length > 0) this.#schedule();
  }

  /** Takes out what is not to be written; resolves when nothing of it is being written any more. */
  async drop(isMeant: (item: T) => boolean): Promise<void> {
    const dropAll = () => {
      for (const [key, item] of this.#waiting) if (isMeant(item)) this.#waiting.delete(key);
    };
    dropAll();
    await this.#writing;
    dropAll();
  }

  /** Writes what is waiting, once. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#writeAll();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#writing.then(() => this.#writeAll());
    }, GATHER_MS).unref();
  }

  async #writeAll(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const lot = this.#waiting;
    this.#waiting = new Map();
    try {
      await this.#write(Array.from(lot.values()));
    } catch (err) {
      this.#log.warn({ err, waiting: lot.size }, "the database did not take something that is tried again");
      this.#waiting = new Map([...lot, ...this.#waiting].slice(-MAX_WAITING));
      this.#schedule();
    }
  }
}
