import { matchMaker } from "@colyseus/core";
import type { Log } from "../log.ts";
import { connectTo } from "../redis/connect.ts";
import { AttentivePresence } from "./AttentivePresence.ts";
import { OwnedListings } from "./OwnedListings.ts";

/** What processes that share one Redis use to know of each other's rooms. */
export function connectRedis(url: string, log: Log): { presence: AttentivePresence; driver: OwnedListings } {
  const driverClient = connectTo(url, "driver", log);
  // A Redis that comes back empty has lost the listings of the rooms that live on.
  driverClient.on("ready", () => {
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return;
    matchMaker.restoreMissingRoomCaches().catch((error: unknown) => log.warn({ err: error }, "listings not restored"));
  });
  return { presence: connectPresence(url, log), driver: new OwnedListings(driverClient) };
}

/**
 * The presence asks for a second client without a ready check. That one takes a connection for ready which a proxy
 * closes at once because Redis behind it is gone, and is deaf from then on.
 */
export function connectPresence(url: string, log: Log): AttentivePresence {
  const client = connectTo(url, "presence", log);
  client.duplicate = () => connectTo(url, "subscriptions", log);
  return new AttentivePresence(client);
}
