import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Rate } from "./limits.ts";

/** Counts what addresses do within a span of time, in this process. Waits are in milliseconds; 0: go ahead. */
export class RateLimit {
  readonly #points: number;
  readonly #limiter: RateLimiterMemory;

  constructor({ points, seconds }: Rate) {
    this.#points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Counts once more, and says how long to wait if that was too much. */
  async take(address: string): Promise<number> {
    try {
      await this.#limiter.consume(address);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return error.msBeforeNext;
      throw error;
    }
  }

  /** How long to wait if everything is used up; does not count. */
  async wait(address: string): Promise<number> {
    const used = await this.#limiter.get(address);
    return used !== null && used.consumedPoints >= this.#points ? used.msBeforeNext : 0;
  }
}
