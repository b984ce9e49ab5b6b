/** Measures from the sending of an action until another player sees that it was done. */
export class Stopwatch {
  readonly #sentAt = new Map<string, number>();
  readonly latenciesMs: number[] = [];

  start(key: string): void {
    this.#sentAt.set(key, performance.now());
  }

  /** The first to see it stops the watch. */
  stop(key: string): void {
    const sentAt = this.#sentAt.get(key);
    if (sentAt === undefined) return;
    this.#sentAt.delete(key);
    this.latenciesMs.push(performance.now() - sentAt);
  }

  /** Actions that nobody has seen yet. */
  get open(): number {
    return this.#sentAt.size;
  }
}

/** The value below which the given share of all values lies; values in any order, share from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
