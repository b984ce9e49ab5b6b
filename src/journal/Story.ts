import type { Journal } from "../game/journal.ts";
import type { AnyEntry } from "../game/moves.ts";
import type { Log } from "../log.ts";
import { lineOf, linesOf } from "./lines.ts";
import { LostRoom, type Shelf } from "./Shelf.ts";

/** How long a game waits for its journal before it goes on unprotected. */
const PATIENCE_MS = 250;
/** How long until a journal that is away is tried again. */
const RETRY_MS = 500;

export interface StoryOptions {
  shelf: Shelf;
  log: Log;
  /** Another process has the room now; called at most once, and nothing is kept any more. */
  onLost: () => void;
  /** Whether the shelf has this journal already. */
  isKept: boolean;
}

/**
 * The journal of a living room and its keeping. What is appended within one turn of the loop is written at once at its
 * end; while that is under way, the next lot gathers. A journal that stays away does not stop a game: the room is
 * unprotected until everything has been written anew.
 */
export class Story {
  readonly journal: Journal;
  readonly #shelf: Shelf;
  readonly #log: Log;
  readonly #onLost: () => void;
  /** How many entries are known to be kept; −1: not even the opening. */
  #kept: number;
  #writing: Promise<void> | null = null;
  #waiting: (() => void)[] = [];
  #patience: NodeJS.Timeout | undefined;
  #retry: { timer: NodeJS.Timeout; now: () => void } | null = null;
  #state: "protected" | "unprotected" | "left" = "protected";

  constructor(journal: Journal, { shelf, log, onLost, isKept }: StoryOptions) {
    this.journal = journal;
    this.#shelf = shelf;
    this.#log = log;
    this.#onLost = onLost;
    this.#kept = isKept ? journal.entries.length : -1;
    this.#write();
  }

  append(entry: AnyEntry): void {
    this.journal.entries.push(entry);
    this.#write();
  }

  /** Whether all that has been appended is kept, or waiting for it would hold up the game. */
  get isSafe(): boolean {
    return this.#state !== "protected" || this.#isKept();
  }

  /** Resolves when the story is safe. */
  async safe(): Promise<void> {
    while (!this.isSafe) {
      this.#patience ??= setTimeout(() => this.#goOnUnprotected("it takes too long"), PATIENCE_MS);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** What was kept is gone: everything is written anew. */
  renew(): void {
    this.#kept = -1;
    this.#write();
  }

  /** Another process has taken the room over. */
  lose(): void {
    if (this.#state === "left") return;
    this.#leaveOff();
    this.#onLost();
  }

  get isProtected(): boolean {
    return this.#state === "protected";
  }

  /** The room is over: its journal is removed. */
  async end(): Promise<void> {
    if (this.#state === "left") return;
    this.#leaveOff();
    await this.#writing;
    await this.#shelf.remove().catch((err: unknown) => this.#log.warn({ err }, "a journal could not be removed"));
  }

  /** The room goes on elsewhere: its journal stays, up to the last entry if it can be reached. */
  async leave(): Promise<void> {
    if (this.#state === "left") return;
    this.#retry?.now();
    await Promise.race([this.#writing, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
    this.#leaveOff();
    await this.#shelf.release().catch((err: unknown) => this.#log.warn({ err }, "a room could not be handed on"));
  }

  #leaveOff(): void {
    this.#state = "left";
    this.#retry?.now();
    this.#release();
  }

  #isKept(): boolean {
    return this.#kept === this.journal.entries.length;
  }

  #write(): void {
    if (this.#state !== "left" && !this.#isKept()) this.#writing ??= this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    // The rest of this turn of the loop belongs to the same lot.
    await new Promise(setImmediate);
    while (this.#state !== "left" && !this.#isKept()) await this.#writeLot();
    this.#writing = null;
    if (this.#state !== "left") this.#release();
  }

  async #writeLot(): Promise<void> {
    const { entries } = this.journal;
    const upTo = entries.length;
    try {
      if (this.#kept === -1) await this.#shelf.rewrite(linesOf(this.journal));
      else await this.#shelf.append(entries.slice(this.#kept, upTo).map(lineOf));
      this.#kept = upTo;
      this.#protect();
    } catch (error) {
      if (error instanceof LostRoom) this.lose();
      else await this.#stepBack(error);
    }
  }

  /** What has become of the failed lot nobody knows: next time everything is written anew. */
  async #stepBack(err: unknown): Promise<void> {
    this.#kept = -1;
    this.#goOnUnprotected(err);
    if (this.#state === "left") return;
    await new Promise<void>((resolve) => {
      this.#retry = { timer: setTimeout(resolve, RETRY_MS), now: resolve };
      this.#retry.timer.unref();
    });
    clearTimeout(this.#retry?.timer);
    this.#retry = null;
  }

  #protect(): void {
    if (this.#state !== "unprotected") return;
    this.#state = "protected";
    this.#log.info({ room: this.journal.opening.code }, "the room is protected again");
  }

  #goOnUnprotected(reason: unknown): void {
    if (this.#state === "protected") {
      this.#state = "unprotected";
      this.#log.error({ room: this.journal.opening.code, err: reason }, "unprotected: the room's journal is away");
    }
    this.#release();
  }

  #release(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
