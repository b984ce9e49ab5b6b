import { describe, expect, it } from "vitest";
import { FloodGuard } from "../../../src/rooms/transport/FloodGuard.ts";

const guard = () => new FloodGuard({ framesPerSecond: 3, bytesPerSecond: 10 });

describe("a flood guard", () => {
  it("admits so many frames a second, every second", () => {
    const it = guard();
    expect([0, 500, 999].map((now) => it.admitsFrame(now))).toEqual([true, true, true]);
    expect([1_000, 1_000, 1_999].map((now) => it.admitsFrame(now))).toEqual([true, true, true]);
    expect(it.admitsFrame(1_999.5)).toBe(false);
  });

  it("admits so many bytes a second, however they are cut", () => {
    const it = guard();
    expect([it.admitsBytes(9, 0), it.admitsBytes(1, 1), it.admitsBytes(10, 1_000)]).toEqual([true, true, true]);
    expect(it.admitsBytes(1, 1_001)).toBe(false);
    expect(guard().admitsBytes(11, 0)).toBe(false);
  });

  it("once tripped admits nothing ever again", () => {
    const it = guard();
    it.admitsBytes(11, 0);
    expect([it.admitsFrame(5_000), it.admitsBytes(0, 9_000)]).toEqual([false, false]);
  });
});
