import { describe, expect, it } from "vitest";
import { ServerClock } from "../../clients/web/src/session/ServerClock.ts";

const SERVER = 1_800_000_000_000;

/** A device's clock that a test moves by hand. */
function aClock() {
  const device = { now: 5_000 };
  return { device, clock: new ServerClock(() => device.now) };
}

describe("ServerClock", () => {
  it("counts down from what remained when the stamp was made", () => {
    const { device, clock } = aClock();
    clock.restart(SERVER);
    device.now += 4_000;
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 60_000 }, false)).toBe(56_000);
  });

  it("knows how old a stamp was on joining", () => {
    const { clock } = aClock();
    clock.restart(SERVER + 25_000);
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 60_000 }, false)).toBe(35_000);
  });

  it("takes the stamp with the shortest journey", () => {
    const { device, clock } = aClock();
    device.now += 900;
    clock.restart(SERVER);
    device.now += 10_000;
    clock.observe(SERVER + 10_850);
    clock.observe(SERVER + 2_000);
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 60_000 }, false)).toBe(49_150);
  });

  it("forgets what it knew before a sleep in which the device's clock stood still", () => {
    const { clock } = aClock();
    clock.restart(SERVER);
    clock.restart(SERVER + 30_000);
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 60_000 }, false)).toBe(30_000);
  });

  it("stands still while the game does", () => {
    const { device, clock } = aClock();
    clock.restart(SERVER);
    device.now += 4_000;
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 12_345 }, true)).toBe(12_345);
  });

  it("knows no deadline where there is none, and nothing below zero", () => {
    const { device, clock } = aClock();
    clock.restart(SERVER);
    device.now += 99_000;
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: -1 }, false)).toBeNull();
    expect(clock.remainingMs({ serverTime: SERVER, remainingMs: 60_000 }, false)).toBe(0);
  });
});
