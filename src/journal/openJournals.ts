import type { Log } from "../log.ts";
import { FileJournals } from "./FileJournals.ts";
import { type Journals, memoryJournals } from "./Journals.ts";

export interface JournalsOptions {
  /** What several processes share; null: one process, alone. */
  redisUrl: string | null;
  /** A folder of this process alone; null: nothing outlives it. */
  dir: string | null;
  /** `host:port` under which the other processes reach this one. */
  address: string;
  log: Log;
}

/** Rejects if the folder belongs to another process. */
export async function openJournals({ redisUrl, dir, address, log }: JournalsOptions): Promise<Journals> {
  if (redisUrl !== null) {
    const { openRedisJournals } = await import("./openRedisJournals.ts");
    return openRedisJournals(redisUrl, { address, log });
  }
  return dir === null ? memoryJournals(log) : FileJournals.open(dir, log);
}
