import { createHmac, hkdfSync } from "node:crypto";
import type { Log } from "../log.ts";
import type { SeenQuestion, Store } from "./Store.ts";

const DAY_MS = 86_400_000;
/** For how long a question is not asked again on a device if there are others. */
export const REMEMBERED_MS = 90 * DAY_MS;
/** What is noted within that time is written at once. */
const GATHER_MS = 1_000;
const PRUNE_EVERY_MS = 3_600_000;
/** How much may wait for a database that is away; the oldest is given up. */
const MAX_WAITING = 20_000;

export interface SeenOptions {
  store: Pick<Store, "keepSeen" | "seenOn" | "forgetDevice" | "forgetSeenBefore">;
  /** Without it nobody can tell from what is kept which device it is about. */
  secret: string;
  log: Log;
}

/**
 * Which questions were asked on which device in the last 90 days, so that they are not asked there again. Nothing waits
 * for it: what cannot be read counts as unseen, and what cannot be written is tried again, within bounds.
 */
export class SeenQuestions {
  readonly #store: SeenOptions["store"];
  readonly #key: Buffer;
  readonly #log: Log;
  /** By device and question; what is to be written next. */
  #waiting = new Map<string, SeenQuestion>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  readonly #pruning: NodeJS.Timeout;

  constructor({ store, secret, log }: SeenOptions) {
    this.#store = store;
    this.#key = Buffer.from(hkdfSync("sha256", secret, "", "decoy-seen", 32));
    this.#log = log;
    this.#pruning = setInterval(() => void this.#prune(), PRUNE_EVERY_MS).unref();
    void this.#prune();
  }

  /** Never rejects. */
  async on(device: string): Promise<ReadonlySet<string>> {
    const hash = this.#hashOf(device);
    const waiting = Array.from(this.#waiting.values()).filter((seen) => seen.device === hash);
    const ids = await this.#store.seenOn(hash, Date.now() - REMEMBERED_MS).catch((err: unknown) => {
      this.#log.warn({ err }, "what a player has been asked before could not be read");
      return [];
    });
    return new Set([...ids, ...waiting.map(({ questionId }) => questionId)]);
  }

  /** Keeps, some time soon, that a question was asked on these devices; never throws. */
  note(devices: readonly string[], questionId: string, seenAt: number): void {
    for (const name of devices) {
      const device = this.#hashOf(name);
      this.#waiting.set(`${device} ${questionId}`, { device, questionId, seenAt });
    }
    this.#schedule();
  }

  /** Forgets a device. Rejects if the database cannot be reached. */
  async forget(name: string): Promise<void> {
    const device = this.#hashOf(name);
    for (const [key, seen] of this.#waiting) if (seen.device === device) this.#waiting.delete(key);
    await this.#writing;
    await this.#store.forgetDevice(device);
  }

  /** Writes what is waiting, once. */
  async close(): Promise<void> {
    clearInterval(this.#pruning);
    clearTimeout(this.#timer);
    await this.#writing;
    await this.#write();
    clearTimeout(this.#timer);
  }

  #hashOf(device: string): string {
    return createHmac("sha256", this.#key).update(device).digest("base64url");
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#writing.then(() => this.#write());
    }, GATHER_MS).unref();
  }

  async #write(): Promise<void> {
    if (this.#waiting.size === 0) return;
    const lot = this.#waiting;
    this.#waiting = new Map();
    try {
      await this.#store.keepSeen(Array.from(lot.values()));
    } catch (err) {
      this.#log.warn({ err, waiting: lot.size }, "what players have been asked could not be kept yet");
      this.#waiting = new Map([...lot, ...this.#waiting].slice(-MAX_WAITING));
      this.#schedule();
    }
  }

  async #prune(): Promise<void> {
    await this.#store.forgetSeenBefore(Date.now() - REMEMBERED_MS).catch((err: unknown) => {
      this.#log.warn({ err }, "what players were asked long ago could not be forgotten yet");
    });
  }
}
