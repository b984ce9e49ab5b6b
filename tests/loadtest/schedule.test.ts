import { describe, expect, it } from "vitest";
import { keep, scheduleOf } from "../../loadtest/bench/generator/schedule.ts";

const PACE = { parties: 200, seconds: 30, intervalMs: 2_500, jitterMs: 1_000, seed: 7 };

describe("a schedule", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(scheduleOf(PACE)).toEqual(scheduleOf(PACE));
    expect(scheduleOf({ ...PACE, seed: 8 })).not.toEqual(scheduleOf(PACE));
  });

  it("is in order and as dense as it should be", () => {
    const schedule = scheduleOf(PACE);
    expect(schedule.map(({ at }) => at)).toEqual(schedule.map(({ at }) => at).toSorted((a, b) => a - b));
    const perSecondAndParty = schedule.length / PACE.seconds / PACE.parties;
    expect(perSecondAndParty).toBeGreaterThan(0.37);
    expect(perSecondAndParty).toBeLessThan(0.41);
  });

  it("never has a party act twice within less than the interval without the jitter", () => {
    const lastAt = new Map<number, number>();
    for (const { at, party } of scheduleOf(PACE)) {
      expect(at - (lastAt.get(party) ?? -PACE.intervalMs)).toBeGreaterThanOrEqual(PACE.intervalMs - PACE.jitterMs);
      lastAt.set(party, at);
    }
  });
});

describe("keeping a schedule", () => {
  it("goes on from the times that were drawn up, not from when the last thing was done", async () => {
    const dueAt: number[] = [];
    const schedule = [0, 1, 2, 40].map((at) => ({ at, party: 0 }));
    const lateMs = await keep(schedule, (_, at) => {
      dueAt.push(at);
      // The first holds everything up.
      while (dueAt.length === 1 && performance.now() < at + 20);
    });
    const [first = 0] = dueAt;
    expect(dueAt.map((at) => Math.round(at - first))).toEqual([0, 1, 2, 40]);
    expect(lateMs[1]).toBeGreaterThan(18);
  });
});
