import type { Language } from "../../../../../src/protocol/choices.ts";
import { dropSeat, keptSeats } from "../../device/seats.ts";
import { endingOfRefusal } from "../../session/closing.ts";
import { JoinError } from "../../session/JoinError.ts";
import { Session } from "../../session/Session.ts";

/** Takes this screen's seat up again, or opens a room if it has none that still exists. Rejects with a JoinError. */
export async function openRoom(language: Language): Promise<Session> {
  for (const { code, as, seatToken } of keptSeats()) {
    if (as !== "screen") continue;
    const session = await comeBackTo(code, seatToken);
    if (session !== null) return session;
    dropSeat(code, "screen");
  }
  return await Session.create({ as: "screen" }, { language });
}

/** Null if there is nothing to come back to. */
async function comeBackTo(code: string, seatToken: string): Promise<Session | null> {
  try {
    return await Session.join(code, { as: "screen", seatToken });
  } catch (error) {
    const ending = error instanceof JoinError ? endingOfRefusal(error.code) : null;
    if (ending === "room-closed" || ending === "kicked") return null;
    throw error;
  }
}
