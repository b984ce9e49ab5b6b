import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../../i18n/useMessages.tsx";
import { type Failure, JoinError } from "../../session/JoinError.ts";
import type { Session } from "../../session/Session.ts";
import { openRoom } from "./openRoom.ts";

interface TvSession {
  session: Session | null;
  /** Why there is no room. */
  failure: Failure | null;
  /** Opens a room, or comes back to the one that was open. */
  open: () => void;
}

/** The screen's stay in a room, opened at once. */
export function useTvSession(): TvSession {
  const { language } = useLanguage();
  const [{ session, failure }, set] = useState<Omit<TvSession, "open">>({ session: null, failure: null });
  const open = () => {
    set({ session: null, failure: null });
    openRoom(language).then(
      (opened) => set({ session: opened, failure: null }),
      (error: unknown) => set({ session: null, failure: error instanceof JoinError ? error.code : "OFFLINE" }),
    );
  };
  useEffect(open, []);
  return { session, failure, open };
}
