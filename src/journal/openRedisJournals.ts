import { connectTo } from "../redis/connect.ts";
import { answerOf } from "./answers.ts";
import type { Journals } from "./Journals.ts";
import { Membership } from "./Membership.ts";
import type { JournalsOptions } from "./openJournals.ts";
import { RedisJournals } from "./RedisJournals.ts";
import { withScripts } from "./redisScripts.ts";

/** Imported only where there is a Redis: without one nothing of what talks to it is loaded. */
export function openRedisJournals(url: string, { address, log }: Pick<JournalsOptions, "address" | "log">): Journals {
  const redis = withScripts(connectTo(url, "journal", log));
  return new RedisJournals({ redis, membership: new Membership({ redis, address, answerOf, log }), log });
}
