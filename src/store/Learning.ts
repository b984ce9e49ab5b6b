import type { Belief } from "../content/chooseLie.ts";
import { UNKNOWN } from "../content/chooseLie.ts";
import type { Tally } from "../content/Tally.ts";
import type { Log } from "../log.ts";
import type { Store } from "./Store.ts";

const REFRESH_EVERY_MS = 5 * 60_000;

/** What is known of lies by all games, at most some minutes old. Nothing waits for it: without a database it stays as it was. */
export class Learning {
  readonly #store: Pick<Store, "tallies">;
  readonly #log: Log;
  readonly #timer: NodeJS.Timeout;
  #byLie = new Map<string, Tally>();

  constructor(store: Pick<Store, "tallies">, log: Log) {
    this.#store = store;
    this.#log = log;
    this.#timer = setInterval(() => void this.refresh(), REFRESH_EVERY_MS).unref();
  }

  /** Never rejects. */
  async refresh(): Promise<void> {
    try {
      const tallies = await this.#store.tallies();
      this.#byLie = new Map(tallies.map((tally) => [keyOf(tally.questionId, tally.language, tally.lie), tally]));
    } catch (err) {
      this.#log.warn({ err }, "what games have taught about the questions could not be read");
    }
  }

  /** How often a lie has fooled players. */
  beliefIn(questionId: string, language: string, lie: string): Belief {
    return this.#byLie.get(keyOf(questionId, language, lie)) ?? UNKNOWN;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts);
}
