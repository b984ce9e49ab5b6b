import type { Log } from "../log.ts";
import { connectTo } from "../redis/connect.ts";
import { answerOf } from "./answers.ts";
import { FileJournals } from "./FileJournals.ts";
import { type Journals, memoryJournals } from "./Journals.ts";
import { Membership } from "./Membership.ts";
import { RedisJournals } from "./RedisJournals.ts";
import { withScripts } from "./redisScripts.ts";

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
    const redis = withScripts(connectTo(redisUrl, "journal", log));
    return new RedisJournals({ redis, membership: new Membership({ redis, address, answerOf, log }), log });
  }
  return dir === null ? memoryJournals(log) : FileJournals.open(dir, log);
}
