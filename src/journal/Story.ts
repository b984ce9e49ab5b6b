import type { Journal } from "../game/journal.ts";
import type { AnyEntry } from "../game/moves.ts";
import type { Log } from "../log.ts";
import { journalFrom, lineOf, linesOf } from "./lines.ts";
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
 * unprotected until everything has been written anew. It is held as the lines that are written, which take half the
 * memory of the moves they tell of.
 */
export class Story {
  readonly #code: string;
  readonly #lines: string[];
  readonly #shelf: Shelf;
  readonly #log: Log;
  readonly #onLost: () => void;
  /** How many lines are known to be kept. */
  #kept: number;
  #writing: Promise<void> | null = null;
  #waiting: (() => void)[] = [];
  #patience: NodeJS.Timeout | undefined;
  #retry: { timer: NodeJS.Timeout; now: () => void } | null = null;
  #state: "protected" | "unprotected" | "left" = "protected";

  constructor(journal: Journal, { shelf, log, onLost, isKept }: StoryOptions) {
    this.#code = journal.opening.code;
    this.#lines = linesOf(journal);
    this.#shelf = shelf;
    this.#log = log;
    this.#onLost = onLost;
    this.#kept = isKept ? this.#lines.length : 0;
    this.#write();
  }

  /** All that has happened so far. */
  get journal(): Journal {
    return journalFrom(this.#lines);
  }

  append(entry: AnyEntry): void {
    this.#lines.push(lineOf(entry));
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
    this.#kept = 0;
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
    return this.#kept === this.#lines.length;
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
    const upTo = this.#lines.length;
    const lot = this.#lines.slice(this.#kept);
    try {
      if (this.#kept === 0) await this.#shelf.rewrite(lot);
      else await this.#shelf.append(lot);
      this.#kept = upTo;
      this.#protect();
    } catch (error) {
      if (error instanceof LostRoom) this.lose();
      else await this.#stepBack(error);
    }
  }

  /** What has become of the failed lot nobody knows: next time everything is written anew. */
  async #stepBack(err: unknown): Promise<void> {
    this.#kept = 0;
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
    this.#log.info({ room: this.#code }, "the room is protected again");
  }

  #goOnUnprotected(reason: unknown): void {
    if (this.#state === "protected") {
      this.#state = "unprotected";
      this.#log.error({ room: this.#code, err: reason }, "unprotected: the room's journal is away");
    }
    this.#release();
  }

  #release(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
