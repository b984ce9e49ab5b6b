import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../../src/protocol/choices.ts";
import { deviceId, recallProfile } from "../device/profile.ts";
import { dropSeat, type KeptSeat, seatIn } from "../device/seats.ts";
import { useLanguage } from "../i18n/useMessages.tsx";
import type { Entry } from "../session/enter.ts";
import { type Failure, joinErrorOf } from "../session/JoinError.ts";
import { Session } from "../session/Session.ts";
import { useSession } from "../session/useSession.ts";

interface Entrance {
  session: Session | null;
  /** This device has a seat in the room, and is on its way back to it. */
  isReturning: boolean;
  /** Why coming in did not work; null if it did, or was not tried. */
  failure: Failure | null;
  /** As somebody new. A room that does not exist yet is opened by who plays in it. */
  enter: (entry: Entry) => Promise<void>;
  /** Gives a place in the audience up for the question who one is. */
  takeSeat: () => Promise<void>;
  /** With the seat that this device has: after the session has ended, or another try. */
  comeBack: () => void;
}

/** What says nothing of the kept seat: another time, or another version of this page, may have it. */
const PASSING: readonly Failure[] = ["OFFLINE", "NOT_READY", "RATE_LIMITED", "SERVER_ERROR", "WRONG_VERSION"];

/** The way into a room: with the seat that this device already has, or as somebody new. */
export function useEntrance(code: string | null): Entrance {
  const { language } = useLanguage();
  const [session, setSession] = useSession();
  const [seat, setSeat] = useState(() => (code === null ? null : seatIn(code, "phone")));
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    if (seat !== null) void takeAgain(seat);
  }, [seat]);

  useEffect(() => {
    // A reload then leads back into this room.
    if (session !== null) history.replaceState(null, "", `/${session.view.state.code}`);
  }, [session]);

  async function takeAgain(kept: KeptSeat): Promise<void> {
    const reason = await tryToEnter(kept.code, entryFor(kept));
    if (reason === null || PASSING.includes(reason)) return;
    dropSeat(kept.code, kept.as);
    setSeat(null);
  }

  async function tryToEnter(roomCode: string | null, entry: Entry): Promise<Failure | null> {
    setFailure(null);
    try {
      setSession(await sessionIn(roomCode, entry, language));
      return null;
    } catch (error) {
      const { code: reason } = joinErrorOf(error);
      setFailure(reason);
      return reason;
    }
  }

  return {
    session,
    isReturning: seat !== null,
    failure,
    enter: async (entry) => void (await tryToEnter(code, entry)),
    takeSeat: async () => {
      await session?.leave();
      setSession(null);
      setSeat(null);
    },
    comeBack: () => {
      const roomCode = session?.view.state.code ?? code;
      setSession(null);
      setFailure(null);
      setSeat(roomCode === null ? null : seatIn(roomCode, "phone"));
    },
  };
}

/** A new room asks its questions in the language of whoever opens it, until that is changed. */
function sessionIn(roomCode: string | null, entry: Entry, language: Language): Promise<Session> {
  if (roomCode !== null) return Session.join(roomCode, entry);
  if (entry.as === "audience") throw new Error("nobody watches a room that does not exist yet");
  return Session.create(entry, { language });
}

/** Name and icon count only if the seat is gone. */
function entryFor({ as, seatToken }: KeptSeat): Entry {
  const device = deviceId();
  if (as === "screen") return { as, seatToken };
  if (as === "audience") return { as, device, seatToken };
  return { as, name: recallProfile().name, device, seatToken };
}
