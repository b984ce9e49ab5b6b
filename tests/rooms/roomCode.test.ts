import { LocalPresence } from "@colyseus/core";
import { describe, expect, it } from "vitest";
import { CodeLease, drawAnyCode, isRude, normalizeCode } from "../../src/rooms/roomCode.ts";

describe("room codes", () => {
  it("are four consonants, never a rude word, and never the same twice", async () => {
    const presence = new LocalPresence();
    const codes = new Set<string>();
    for (let i = 0; i < 2_000; i++) {
      const { code } = await CodeLease.claim(presence, drawAnyCode);
      expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
      expect(isRude(code)).toBe(false);
      expect(codes.has(code)).toBe(false);
      codes.add(code);
    }
    presence.shutdown();
  });

  it("that two want at the same time go to one of them", async () => {
    const presence = new LocalPresence();
    const drawn = ["BCDF", "BCDF", "GHJK"];
    const leases = await Promise.all([1, 2].map(() => CodeLease.claim(presence, () => drawn.shift() ?? "LMNP")));
    expect(leases.map(({ code }) => code).toSorted()).toEqual(["BCDF", "GHJK"]);
    presence.shutdown();
  });

  it("are not given out again at once when their room is gone", async () => {
    const presence = new LocalPresence();
    const lease = await CodeLease.claim(presence, drawAnyCode);
    lease.release();
    expect(await presence.incr(`code:${lease.code}`)).toBeGreaterThan(1);
    presence.shutdown();
  });

  it("are read in any case", () => {
    expect(normalizeCode(" bcdf ")).toBe("BCDF");
    expect(normalizeCode("BCD")).toBeNull();
    expect(normalizeCode("BCDA")).toBeNull();
  });
});
