import type { Belief } from "../content/chooseLie.ts";
import { type Finds, type Lessons, lessonsOf } from "../content/lessons.ts";
import type { Language } from "../game/settings.ts";
import type { Log } from "../log.ts";
import type { Store } from "./Store.ts";

const REFRESH_EVERY_MS = 5 * 60_000;

/** What is known by all games, at most some minutes old. Nothing waits for it: without a database it stays as it was. */
export class Learning implements Lessons {
  readonly #store: Pick<Store, "tallies">;
  readonly #log: Log;
  readonly #timer: NodeJS.Timeout;
  #lessons: Lessons = lessonsOf([]);

  constructor(store: Pick<Store, "tallies">, log: Log) {
    this.#store = store;
    this.#log = log;
    this.#timer = setInterval(() => void this.refresh(), REFRESH_EVERY_MS).unref();
  }

  /** Never rejects. */
  async refresh(): Promise<void> {
    try {
      this.#lessons = lessonsOf(await this.#store.tallies());
    } catch (err) {
      this.#log.warn({ err }, "what games have taught about the questions could not be read");
    }
  }

  beliefIn(questionId: string, language: Language, lie: string): Belief {
    return this.#lessons.beliefIn(questionId, language, lie);
  }

  findsIn(questionId: string, language: Language): Finds {
    return this.#lessons.findsIn(questionId, language);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
