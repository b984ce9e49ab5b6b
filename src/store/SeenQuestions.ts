import { createHmac, hkdfSync } from "node:crypto";
import type { Log } from "../log.ts";
import type { SeenQuestion, Store } from "./Store.ts";
import { WriteQueue } from "./WriteQueue.ts";

const DAY_MS = 86_400_000;
/** For how long a question is not asked again on a device if there are others. */
export const REMEMBERED_MS = 90 * DAY_MS;
const PRUNE_EVERY_MS = 3_600_000;

export interface SeenOptions {
  store: Pick<Store, "keepSeen" | "seenOn" | "forgetDevice" | "forgetSeenBefore">;
  /** Without it nobody can tell from what is kept which device it is about. */
  secret: string;
  log: Log;
}

/**
 * Which questions were asked on which device in the last 90 days, so that they are not asked there again. Nothing waits
 * for it: what cannot be read counts as unseen.
 */
export class SeenQuestions {
  readonly #store: SeenOptions["store"];
  readonly #key: Buffer;
  readonly #log: Log;
  readonly #queue: WriteQueue<SeenQuestion>;
  readonly #pruning: NodeJS.Timeout;

  constructor({ store, secret, log }: SeenOptions) {
    this.#store = store;
    this.#key = Buffer.from(hkdfSync("sha256", secret, "", "decoy-seen", 32));
    this.#log = log;
    const keyOf = ({ device, questionId }: SeenQuestion) => `${device} ${questionId}`;
    this.#queue = new WriteQueue((seen) => store.keepSeen(seen), keyOf, log);
    this.#pruning = setInterval(() => void this.#prune(), PRUNE_EVERY_MS).unref();
    void this.#prune();
  }

  /** Never rejects. */
  async on(device: string): Promise<ReadonlySet<string>> {
    const hash = this.#hashOf(device);
    const waiting = this.#queue.waiting.filter((seen) => seen.device === hash);
    const ids = await this.#store.seenOn(hash, Date.now() - REMEMBERED_MS).catch((err: unknown) => {
      this.#log.warn({ err }, "what a player has been asked before could not be read");
      return [];
    });
    return new Set([...ids, ...waiting.map(({ questionId }) => questionId)]);
  }

  /** Keeps, some time soon, that a question was asked on these devices; never throws. */
  note(devices: readonly string[], questionId: string, seenAt: number): void {
    this.#queue.put(...devices.map((device) => ({ device: this.#hashOf(device), questionId, seenAt })));
  }

  /** Forgets a device. Rejects if the database cannot be reached. */
  async forget(name: string): Promise<void> {
    const device = this.#hashOf(name);
    await this.#queue.drop((seen) => seen.device === device);
    await this.#store.forgetDevice(device);
  }

  /** Writes what is waiting, once. */
  async close(): Promise<void> {
    clearInterval(this.#pruning);
    await this.#queue.close();
  }

  #hashOf(device: string): string {
    return createHmac("sha256", this.#key).update(device).digest("base64url");
  }

  async #prune(): Promise<void> {
    await this.#store.forgetSeenBefore(Date.now() - REMEMBERED_MS).catch((err: unknown) => {
      this.#log.warn({ err }, "what players were asked long ago could not be forgotten yet");
    });
  }
}
