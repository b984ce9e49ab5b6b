import { setTimeout as delay } from "node:timers/promises";
import { matchMaker } from "@colyseus/core";

/** Somebody takes a room over within a tenth of a second, or nobody is there who could. */
const PATIENCE_MS = 1_000;
const LOOK_MS = 25;

/**
 * Resolves when another process has the room and can be joined there, or when none takes it in time. Whoever is sent
 * away after that finds the room at the first try.
 */
export async function untilTakenOver(code: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until && (await isListedHere(code))) await delay(LOOK_MS);
}

/** A directory that cannot be asked holds nobody up. */
async function isListedHere(roomId: string): Promise<boolean> {
  try {
    // The type leaves out that a room may not be listed at all.
    const listing: { processId: string } | undefined | null = await matchMaker.driver.findOne({ roomId });
    return listing?.processId === matchMaker.processId;
  } catch {
    return false;
  }
}
