const SPAN_MS = 1_000;

export interface FloodLimits {
  framesPerSecond: number;
  bytesPerSecond: number;
}

/** Counts what one connection sends within a second. Once it was too much, nothing passes any more. */
export class FloodGuard {
  readonly #limits: FloodLimits;
  #spanEndsAt = 0;
  #frames = 0;
  #bytes = 0;
  #tripped = false;

  constructor(limits: FloodLimits) {
    this.#limits = limits;
  }

  /** @param now milliseconds that only grow */
  admitsFrame(now = performance.now()): boolean {
    this.#startSpan(now);
    this.#frames++;
    return this.#verdict();
  }

  /** Bytes count as they arrive: a message that never ends is never a frame. */
  admitsBytes(length: number, now = performance.now()): boolean {
    this.#startSpan(now);
    this.#bytes += length;
    return this.#verdict();
  }

  #startSpan(now: number): void {
    if (now < this.#spanEndsAt) return;
    this.#spanEndsAt = now + SPAN_MS;
    this.#frames = 0;
    this.#bytes = 0;
  }

  #verdict(): boolean {
    this.#tripped ||= this.#frames > this.#limits.framesPerSecond || this.#bytes > this.#limits.bytesPerSecond;
    return !this.#tripped;
  }
}
