import { type IRoomCache, matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";
import { Redis } from "ioredis";
import type { Logger } from "../log.ts";

/** The hash in which the driver keeps the listings. */
const LISTINGS = "roomcaches";

/** What processes that share one Redis use to know of each other's rooms. */
export function connectRedis(url: string, log: Logger): { presence: RedisPresence; driver: ArbitratingDriver } {
  const driverClient = connect(url, "driver", log);
  // A Redis that comes back empty has lost the listings of the rooms that live on.
  driverClient.on("ready", () => {
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return;
    matchMaker.restoreMissingRoomCaches().catch((error: unknown) => log.warn({ err: error }, "listings not restored"));
  });
  return { presence: new RedisPresence(connect(url, "presence", log)), driver: new ArbitratingDriver(driverClient) };
}

/** Of two processes that record one room id only the first succeeds: core asks for that, the driver does not offer it. */
class ArbitratingDriver extends RedisDriver {
  readonly #client: Redis;

  constructor(client: Redis) {
    super(client);
    this.#client = client;
  }

  async insert(room: IRoomCache): Promise<boolean> {
    return (await this.#client.hsetnx(LISTINGS, room.roomId, JSON.stringify(room))) === 1;
  }
}

/** Fails fast, comes back by itself, and logs an outage once. */
function connect(url: string, purpose: string, log: Logger): Redis {
  const client = new Redis(url, {
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
