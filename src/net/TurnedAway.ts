import type { Logger } from "../log.ts";

/** Why somebody was turned away. */
export type Reason =
  | "bad-frame"
  | "bad-request"
  | "flood"
  | "foreign-origin"
  | "rate-limited"
  | "slow-reader"
  | "too-many-connections"
  | "wrong-password";

const SPAN_MS = 1_000;

/** Logs at most one line a second, however many are turned away: an attacker must not be able to fill the disk. */
export class TurnedAway {
  readonly #log: Pick<Logger, "warn">;
  #counts: Partial<Record<Reason, number>> = {};
  #lastVisitor = "";
  #timer: NodeJS.Timeout | null = null;

  constructor(log: Pick<Logger, "warn">) {
    this.#log = log;
  }

  count(reason: Reason, visitor: string): void {
    this.#counts[reason] = (this.#counts[reason] ?? 0) + 1;
    this.#lastVisitor = visitor;
    this.#timer ??= setTimeout(() => this.flush(), SPAN_MS).unref();
  }

  /** Logs what has been counted since the last line, if anything. */
  flush(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#log.warn({ counts: this.#counts, lastVisitor: this.#lastVisitor }, "turned away");
    this.#counts = {};
  }
}
