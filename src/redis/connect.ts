import { Redis } from "ioredis";
import type { Log } from "../log.ts";

/** In front of every key, so that what is ours can be told from what else lives in the same Redis. */
const KEY_PREFIX = "decoy:";

/** A client that fails fast, comes back by itself, and logs an outage once. */
export function connectTo(url: string, purpose: string, log: Log): Redis {
  const client = new Redis(url, {
    keyPrefix: KEY_PREFIX,
    maxRetriesPerRequest: 2,
    connectTimeout: 1_000,
    commandTimeout: 1_500,
    retryStrategy: (tries) => Math.min(tries * 100, 1_000),
  });
  let isDown = false;
  client.on("error", (error: Error) => {
    if (!isDown) log.error({ purpose, reason: error.message }, "redis is away");
    isDown = true;
  });
  client.on("ready", () => {
    if (isDown) log.info({ purpose }, "redis is back");
    isDown = false;
  });
  return client;
}
