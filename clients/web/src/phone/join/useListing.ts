import { useEffect, useState } from "preact/hooks";
import type { RoomListing } from "../../../../../src/protocol/rooms.ts";
import { type Failure, JoinError } from "../../session/JoinError.ts";
import { fetchListing } from "../../session/listing.ts";

/** What stands in the way of a newcomer, by the room's status. */
const OBSTACLES: Readonly<Record<RoomListing["status"], Failure | null>> = {
  joinable: null,
  full: "ROOM_FULL",
  started: "LATE_JOIN_OFF",
  locked: "ROOM_LOCKED",
};

interface Look {
  /** Null: not known (yet). */
  listing: RoomListing | null;
  /** Why a seat cannot be had; null if it can, as far as known. */
  obstacle: Failure | null;
  look: () => void;
}

/** Looks at a room before joining. @param code null: there is none yet */
export function useListing(code: string | null): Look {
  const [listing, setListing] = useState<RoomListing | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [looks, setLooks] = useState(0);

  useEffect(() => {
    if (code === null) return;
    let isCurrent = true;
    fetchListing(code).then(
      (found) => {
        if (!isCurrent) return;
        setListing(found);
        setFailure(null);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(error instanceof JoinError ? error.code : "OFFLINE");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [code, looks]);

  const obstacle = failure ?? (listing === null ? null : OBSTACLES[listing.status]);
  return { listing, obstacle, look: () => setLooks(looks + 1) };
}
