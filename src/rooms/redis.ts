import { matchMaker } from "@colyseus/core";
import { RedisPresence } from "@colyseus/redis-presence";
import type { Logger } from "../log.ts";
import { connectTo } from "../redis/connect.ts";
import { OwnedListings } from "./OwnedListings.ts";

/** What processes that share one Redis use to know of each other's rooms. */
export function connectRedis(url: string, log: Logger): { presence: RedisPresence; driver: OwnedListings } {
  const driverClient = connectTo(url, "driver", log);
  // A Redis that comes back empty has lost the listings of the rooms that live on.
  driverClient.on("ready", () => {
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return;
    matchMaker.restoreMissingRoomCaches().catch((error: unknown) => log.warn({ err: error }, "listings not restored"));
  });
  return { presence: new RedisPresence(connectTo(url, "presence", log)), driver: new OwnedListings(driverClient) };
}
