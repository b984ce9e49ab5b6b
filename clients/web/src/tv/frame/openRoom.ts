import type { Language } from "../../../../../src/protocol/choices.ts";
import { dropSeat, type KeptSeat, keptSeats, seatIn } from "../../device/seats.ts";
import { endingOfRefusal } from "../../session/closing.ts";
import { JoinError } from "../../session/JoinError.ts";
import { Session } from "../../session/Session.ts";

/** Takes this screen's seat up again, or opens a room if it has none that still exists. Rejects with a JoinError. */
export async function openRoom(language: Language): Promise<Session> {
  for (const seat of keptSeats()) {
    const session = seat.as === "screen" ? await comeBackTo(seat) : null;
    if (session !== null) return session;
  }
  return await Session.create({ as: "screen" }, { language });
}

/** Shows a room that somebody else has opened, as one more screen. Rejects with a JoinError. */
export async function showRoom(code: string): Promise<Session> {
  const seat = seatIn(code, "screen");
  const session = seat === null ? null : await comeBackTo(seat);
  return session ?? (await Session.join(code, { as: "screen" }));
}

/** Null if there is nothing to come back to; the seat is then forgotten. */
async function comeBackTo({ code, seatToken }: KeptSeat): Promise<Session | null> {
  try {
    return await Session.join(code, { as: "screen", seatToken });
  } catch (error) {
    const ending = error instanceof JoinError ? endingOfRefusal(error.code) : null;
    if (ending !== "room-closed" && ending !== "kicked") throw error;
    dropSeat(code, "screen");
    return null;
  }
}
