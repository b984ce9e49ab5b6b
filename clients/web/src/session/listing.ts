import type { RoomListing } from "../../../../src/protocol/rooms.ts";
import { fetchJson } from "./fetchJson.ts";

/** What anyone may know of a room before joining. Rejects with a JoinError. */
export function fetchListing(code: string): Promise<RoomListing> {
  return fetchJson(`/api/rooms/${encodeURIComponent(code)}`);
}
