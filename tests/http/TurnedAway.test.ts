import { describe, expect, it } from "vitest";
import { TurnedAway } from "../../src/net/TurnedAway.ts";
import { aKeptLog } from "../support/aKeptLog.ts";

describe("those who are turned away", () => {
  it("fill one line together, however many they are", () => {
    const log = aKeptLog();
    const turnedAway = new TurnedAway(log);
    for (let i = 0; i < 1_000; i++) turnedAway.count(i % 4 === 0 ? "foreign-origin" : "flood", `192.0.2.${i % 100}`);
    expect(log.lines).toEqual([]);
    turnedAway.flush();
    turnedAway.flush();
    const counts = { "foreign-origin": 250, flood: 750 };
    expect(log.lines).toEqual([{ level: "warn", said: [{ counts, lastVisitor: "192.0.2.99" }, "turned away"] }]);
  });

  it("are counted anew for every line, which comes by itself", async () => {
    const log = aKeptLog();
    const turnedAway = new TurnedAway(log);
    turnedAway.count("flood", "192.0.2.1");
    turnedAway.flush();
    turnedAway.count("bad-frame", "192.0.2.2");
    await expect.poll(() => log.lines.length, { timeout: 5_000 }).toBe(2);
    expect(log.lines[1]?.said[0]).toEqual({ counts: { "bad-frame": 1 }, lastVisitor: "192.0.2.2" });
  });
});
