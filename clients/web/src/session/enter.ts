import { Client, type Room } from "@colyseus/sdk";
import type { Icon, Settings } from "../../../../src/protocol/choices.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../../../../src/protocol/version.ts";
import { joinErrorOf } from "./JoinError.ts";

/** Who wants to open a room. Players play, screens show. */
export type Founder =
  | { as: "player"; name: string; icon?: Icon; device: string; seatToken?: string }
  | { as: "screen"; seatToken?: string };

/** Who wants to come in. The audience watches, and votes on the side. */
export type Entry = Founder | { as: "audience"; device: string; seatToken?: string };

/** How patiently the SDK brings a dropped connection back by itself; after that the seat token does. */
const SDK_RETRIES = 8;
const SDK_MAX_DELAY_MS = 1_500;

/** Opens a room; whoever does is its host. Rejects with a JoinError. */
export function create(entry: Founder, settings: Partial<Settings>): Promise<Room> {
  return orJoinError(client().create(ROOM_NAME, { protocol: PROTOCOL_VERSION, ...entry, settings }));
}

/** Enters the room with this code. Rejects with a JoinError. */
export function join(code: string, entry: Entry): Promise<Room> {
  return orJoinError(client().joinById(code, { protocol: PROTOCOL_VERSION, ...entry }));
}

function client(): Client {
  return new Client(location.origin);
}

async function orJoinError(joining: Promise<Room>): Promise<Room> {
  const room = await joining.catch((error: unknown) => {
    throw joinErrorOf(error);
  });
  Object.assign(room.reconnection, { minUptime: 0, maxRetries: SDK_RETRIES, maxDelay: SDK_MAX_DELAY_MS });
  return room;
}
