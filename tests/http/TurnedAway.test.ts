import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TurnedAway } from "../../src/net/TurnedAway.ts";
import { aKeptLog } from "../support/aKeptLog.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("those who are turned away", () => {
  it("fill one line together, however many they are", () => {
    const log = aKeptLog();
    const turnedAway = new TurnedAway(log);
    for (let i = 0; i < 1_000; i++) turnedAway.count(i % 4 === 0 ? "foreign-origin" : "flood", `192.0.2.${i % 100}`);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(999);
    expect(log.lines).toEqual([]);
    vi.advanceTimersByTime(1);
    const counts = { "foreign-origin": 250, flood: 750 };
    expect(log.lines).toEqual([{ level: "warn", said: [{ counts, lastVisitor: "192.0.2.99" }, "turned away"] }]);
  });

  it("are counted anew for every line", () => {
    const log = aKeptLog();
    const turnedAway = new TurnedAway(log);
    turnedAway.count("flood", "192.0.2.1");
    turnedAway.flush();
    turnedAway.flush();
    turnedAway.count("bad-frame", "192.0.2.2");
    vi.advanceTimersByTime(5_000);
    const flood = [{ counts: { flood: 1 }, lastVisitor: "192.0.2.1" }, "turned away"];
    const badFrame = [{ counts: { "bad-frame": 1 }, lastVisitor: "192.0.2.2" }, "turned away"];
    expect(log.lines.map(({ said }) => said)).toEqual([flood, badFrame]);
  });
});
