import { CLOSE_CODES } from "../../../../src/protocol/codes.ts";

/** Why a session is over for good. */
export type Ending =
  /** Left on purpose. */
  | "left"
  | "kicked"
  /** A newer connection holds the seat. */
  | "taken-over"
  /** The room is over, or no server knows it any more. */
  | "room-closed"
  /** The host plays without an audience from now on. */
  | "audience-off"
  /** The server speaks another version. */
  | "wrong-version"
  /** The server cannot be reached, and it was tried long enough. */
  | "unreachable";

/** Colyseus' own code for leaving on purpose. */
const CONSENTED = 4000;

const ENDINGS = new Map<number, Ending>([
  [CONSENTED, "left"],
  [CLOSE_CODES.SEAT_TAKEN_OVER, "taken-over"],
  [CLOSE_CODES.KICKED, "kicked"],
  [CLOSE_CODES.ROOM_CLOSED, "room-closed"],
  [CLOSE_CODES.AUDIENCE_OFF, "audience-off"],
]);

/** What a close code ends for good; null if there is something to come back to. */
export function endingOf(closeCode: number): Ending | null {
  return ENDINGS.get(closeCode) ?? null;
}

const HOPELESS = new Map<string, Ending>([
  ["ROOM_NOT_FOUND", "room-closed"],
  ["ROOM_CLOSED", "room-closed"],
  ["BAD_SEAT_TOKEN", "room-closed"],
  ["KICKED", "kicked"],
  ["AUDIENCE_OFF", "audience-off"],
  ["WRONG_VERSION", "wrong-version"],
]);

/** What a refusal to come back ends for good; null if another try may succeed. */
export function endingOfRefusal(code: string): Ending | null {
  return HOPELESS.get(code) ?? null;
}
