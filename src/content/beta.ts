import type { Random } from "./Draw.ts";

/** What is known of a share after so many successes and failures: a Beta distribution, both parameters at least 1. */
export interface Beta {
  a: number;
  b: number;
}

export interface Estimate {
  mean: number;
  /** Bounds between which the share lies with about 90 % probability. */
  low: number;
  high: number;
}

/** Half the width of the central 90 % of a normal distribution, in standard deviations. */
const Z_90 = 1.645;
const UINT32 = 2 ** 32;

/** By the normal approximation, cut off at 0 and 1. */
export function estimate({ a, b }: Beta): Estimate {
  const mean = a / (a + b);
  const margin = Z_90 * Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  return { mean, low: Math.max(0, mean - margin), high: Math.min(1, mean + margin) };
}

export function drawBeta({ a, b }: Beta, random: Random): number {
  const x = drawGamma(a, random);
  return x / (x + drawGamma(b, random));
}

/** G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables (2000), for shapes from 1 on. */
function drawGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(drawUnit(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** G. E. P. Box and M. E. Muller, A note on the generation of random normal deviates (1958). */
function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(drawUnit(random)));
  return radius * Math.cos(2 * Math.PI * drawUnit(random));
}

/** Between 0 and 1, and neither. */
function drawUnit(random: Random): number {
  return (random(UINT32) + 0.5) / UINT32;
}
