import { quantile } from "../Stopwatch.ts";

/** The middle of several repetitions, with the least and the greatest of them. */
export interface Spread {
  median: number;
  least: number;
  greatest: number;
}

/** NaN for no values; the mean of the middle two for an even number of them. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), greatest: Math.max(...values) };
}

/**
 * Repetition by repetition: whatever the machine does besides, it does to both.
 * Repetitions that lack one of the two are left out.
 */
export function ratios(above: readonly (number | undefined)[], below: readonly (number | undefined)[]): number[] {
  return above.flatMap((value, i) => {
    const base = below[i];
    return value === undefined || base === undefined ? [] : [value / base];
  });
}

export interface Latencies {
  p50: number;
  p95: number;
  p99: number;
  p999: number;
}

export function latenciesOf(values: readonly number[]): Latencies {
  const at = (share: number) => quantile(values, share);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), p999: at(0.999) };
}
