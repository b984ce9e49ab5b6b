/** The answer of `GET /api/rooms/:code`, besides the code. */
export interface RoomListing {
  /** `started`: a game runs and the host lets nobody in until it is over. */
  status: "joinable" | "full" | "started" | "locked";
  players: number;
  maxPlayers: number;
  /** Somebody can watch now: join as audience. */
  audience: boolean;
}
