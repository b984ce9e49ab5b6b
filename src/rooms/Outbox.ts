import type { Story } from "../journal/Story.ts";

/** How long what concerns only the audience may wait: hundreds who come at once make a few patches. */
const LATER_MS = 250;

/**
 * What a room has to say, held back until the journal has kept what it speaks of: nobody is told of anything that a
 * crash could undo. All that gathers until then leaves together, in order, the patch of the state last.
 */
export class Outbox {
  readonly #story: Story;
  readonly #patch: () => void;
  readonly #onError: (error: unknown) => void;
  #letters: (() => void)[] = [];
  #isPatchDue = false;
  #isSending = false;
  #later: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(story: Story, patch: () => void, onError: (error: unknown) => void) {
    this.#story = story;
    this.#patch = patch;
    this.#onError = onError;
  }

  /** A letter to one client, or its being shown out. */
  put(letter: () => void): void {
    this.#letters.push(letter);
    this.#send();
  }

  /** A patch, at the end of this turn of the loop or as soon as the journal is safe. */
  patchSoon(): void {
    this.#isPatchDue = true;
    this.#send();
  }

  /** A patch with whatever else happens in the next moments. */
  patchLater(): void {
    if (!this.#closed) this.#later ??= setTimeout(() => this.patchSoon(), LATER_MS);
  }

  /** Nothing is sent any more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#later);
    this.#letters = [];
  }

  #send(): void {
    if (this.#isSending || this.#closed) return;
    this.#isSending = true;
    setImmediate(() => this.#sendWhenSafe());
  }

  #sendWhenSafe(): void {
    if (this.#story.isSafe) this.#sendAll();
    else void this.#story.safe().then(() => this.#sendAll());
  }

  #sendAll(): void {
    this.#isSending = false;
    if (this.#closed) return;
    for (const letter of this.#letters.splice(0)) this.#attempt(letter);
    if (!this.#isPatchDue) return;
    this.#isPatchDue = false;
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#attempt(this.#patch);
  }

  #attempt(send: () => void): void {
    try {
      send();
    } catch (error) {
      this.#onError(error);
    }
  }
}
