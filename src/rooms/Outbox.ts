import type { Story } from "../journal/Story.ts";

/**
 * What a room has to say, held back until the journal has kept what it speaks of: nobody is told of anything that a
 * crash could undo. All that gathers until then leaves together, in order, the patch of the state last.
 */
export class Outbox {
  readonly #story: Story;
  readonly #patch: () => void;
  readonly #onError: (error: unknown) => void;
  #letters: (() => void)[] = [];
  #sending = false;
  #closed = false;

  constructor(story: Story, patch: () => void, onError: (error: unknown) => void) {
    this.#story = story;
    this.#patch = patch;
    this.#onError = onError;
  }

  /** A letter to one client, or its being shown out. */
  put(letter: () => void): void {
    this.#letters.push(letter);
    this.sendOut();
  }

  /** At the end of this turn of the loop, or as soon as the journal is safe. */
  sendOut(): void {
    if (this.#sending || this.#closed) return;
    this.#sending = true;
    setImmediate(() => void this.#sendWhenSafe());
  }

  /** Nothing is sent any more. */
  close(): void {
    this.#closed = true;
    this.#letters = [];
  }

  async #sendWhenSafe(): Promise<void> {
    await this.#story.safe();
    this.#sending = false;
    if (this.#closed) return;
    for (const send of [...this.#letters.splice(0), this.#patch]) {
      try {
        send();
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
