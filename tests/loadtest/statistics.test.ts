import { describe, expect, it } from "vitest";
import { latenciesOf, median, ratios, spreadOf } from "../../loadtest/bench/statistics.ts";

describe("statistics", () => {
  it("takes the middle of an odd number of values, and the mean of the two in the middle of an even number", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([])).toBeNaN();
  });

  it("divides repetition by repetition and leaves out those that lack one of the two", () => {
    expect(ratios([10, undefined, 30, 40], [5, 5, 10])).toEqual([2, 3]);
  });

  it("is not led astray by one bad repetition", () => {
    expect(spreadOf([2, 100, 3])).toEqual({ median: 3, least: 2, greatest: 100 });
  });

  it("finds the latency that a share of all stays below", () => {
    const values = Array.from({ length: 1_000 }, (_, i) => 1_000 - i);
    expect(latenciesOf(values)).toEqual({ p50: 501, p95: 951, p99: 991, p999: 1_000 });
  });
});
