import { afterEach, describe, expect, it } from "vitest";
import { REMEMBERED_MS, SeenQuestions } from "../../src/store/SeenQuestions.ts";
import type { SeenQuestion } from "../../src/store/Store.ts";
import { aLog } from "../support/aLog.ts";

/** A database by hand, which can be away. */
class Shelf {
  kept: SeenQuestion[] = [];
  isAway = false;
  forgottenBefore = 0;

  async keepSeen(seen: readonly SeenQuestion[]): Promise<void> {
    this.#answer();
    this.kept.push(...seen);
  }
  async seenOn(device: string, since: number): Promise<string[]> {
    this.#answer();
    return this.kept.filter((row) => row.device === device && row.seenAt >= since).map(({ questionId }) => questionId);
  }
  async forgetDevice(device: string): Promise<void> {
    this.#answer();
    this.kept = this.kept.filter((row) => row.device !== device);
  }
  async forgetSeenBefore(time: number): Promise<void> {
    this.#answer();
    this.forgottenBefore = time;
  }
  #answer(): void {
    if (this.isAway) throw new Error("away");
  }
}

const opened: SeenQuestions[] = [];
afterEach(async () => {
  for (const seen of opened.splice(0)) await seen.close();
});

function aMemory(store = new Shelf(), secret = "a secret of this server") {
  const seen = new SeenQuestions({ store, secret, log: aLog() });
  opened.push(seen);
  return { store, seen };
}

describe("what was asked on a device", () => {
  it("is known at once, and kept when the process ends", async () => {
    const { store, seen } = aMemory();
    seen.note(["device-ann", "device-bob"], "cubes", Date.now());
    expect(await seen.on("device-ann")).toEqual(new Set(["cubes"]));
    await seen.close();
    expect(await aMemory(store).seen.on("device-bob")).toEqual(new Set(["cubes"]));
  });

  it("is kept under a name from which nobody can tell the device without the secret", async () => {
    const { store, seen } = aMemory();
    seen.note(["device-ann"], "cubes", Date.now());
    await seen.close();
    expect(JSON.stringify(store.kept)).not.toContain("ann");
    expect(await aMemory(store, "another secret").seen.on("device-ann")).toEqual(new Set());
  });

  it("counts for 90 days", async () => {
    const { store, seen } = aMemory();
    seen.note(["device-ann"], "old", Date.now() - REMEMBERED_MS - 1);
    await seen.close();
    expect(await aMemory(store).seen.on("device-ann")).toEqual(new Set());
    expect(REMEMBERED_MS).toBe(90 * 24 * 60 * 60 * 1_000);
    expect(Date.now() - store.forgottenBefore).toBeGreaterThanOrEqual(REMEMBERED_MS);
  });

  it("is forgotten on demand, whether it has been written or not", async () => {
    const { store, seen } = aMemory();
    seen.note(["device-ann", "device-bob"], "cubes", Date.now());
    await seen.forget("device-ann");
    await seen.close();
    expect(store.kept).toHaveLength(1);
    expect(await aMemory(store).seen.on("device-ann")).toEqual(new Set());
  });

  it("counts as unseen while the database is away, and is written when it is back", async () => {
    const { store, seen } = aMemory();
    store.isAway = true;
    seen.note(["device-ann"], "cubes", Date.now());
    expect(await seen.on("device-bob")).toEqual(new Set());
    await expect(seen.forget("device-bob")).rejects.toThrow("away");
    await seen.close();
    store.isAway = false;
    await seen.close();
    expect(store.kept.map(({ questionId }) => questionId)).toEqual(["cubes"]);
  });
});
