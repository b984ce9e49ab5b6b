/** What the server says of time: at `serverTime` (epoch milliseconds) `remainingMs` remained; −1 without a deadline. */
export interface Stamp {
  serverTime: number;
  remainingMs: number;
}

/**
 * Tells what remains now, from the server's stamps and a clock that only ever runs forward.
 *
 * The device's own time of day is never asked: it may be wrong, or be set in mid-game. Every stamp that arrives was made
 * a moment ago, so "stamp − own clock" is too small by the time of its journey, and the largest difference is the best.
 */
export class ServerClock {
  readonly #now: () => number;
  #offset: number | null = null;

  /** @param now a monotonic clock, in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** A new connection: what was known may come from before a sleep of the device, in which its clock stood still. */
  restart(serverTime: number): void {
    this.#offset = serverTime - this.#now();
  }

  /** A stamp has arrived. */
  observe(serverTime: number): void {
    const offset = serverTime - this.#now();
    if (this.#offset === null || offset > this.#offset) this.#offset = offset;
  }

  /** What remains now, in milliseconds, never less than 0; null without a deadline. A clock that stands still (paused) says what it said. */
  remainingMs({ serverTime, remainingMs }: Stamp, standsStill: boolean): number | null {
    if (remainingMs < 0) return null;
    if (standsStill || this.#offset === null) return remainingMs;
    const passed = this.#now() + this.#offset - serverTime;
    return Math.max(0, remainingMs - Math.max(0, passed));
  }
}
