import type { RoomListing } from "../../../../src/protocol/rooms.ts";
import { JoinError } from "./JoinError.ts";

/** What anyone may know of a room before joining. Rejects with a JoinError. */
export async function fetchListing(code: string): Promise<RoomListing> {
  const response = await fetch(`/api/rooms/${encodeURIComponent(code)}`).catch(() => {
    throw new JoinError("OFFLINE");
  });
  const body = await response.json().catch(() => ({ code: "SERVER_ERROR" }));
  // Sound: both forms of the answer are the protocol's.
  if (!response.ok) throw new JoinError(body.code);
  return body as RoomListing;
}
