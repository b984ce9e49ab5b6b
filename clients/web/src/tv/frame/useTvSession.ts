import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../../i18n/useMessages.tsx";
import { type Failure, joinErrorOf } from "../../session/JoinError.ts";
import type { Session } from "../../session/Session.ts";
import { useSession } from "../../session/useSession.ts";
import { openRoom, showRoom } from "./openRoom.ts";

interface TvSession {
  session: Session | null;
  /** Why there is no room. */
  failure: Failure | null;
  /** Opens the room, or comes back to it. */
  open: () => void;
}

/** The screen's stay in a room, begun at once. @param code of the room to show; null: a new one, or the one that was open here */
export function useTvSession(code: string | null): TvSession {
  const { language } = useLanguage();
  const [session, show] = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = () => {
    show(null);
    setFailure(null);
    const opening = code === null ? openRoom(language) : showRoom(code);
    opening.then(show, (error: unknown) => setFailure(joinErrorOf(error).code));
  };
  useEffect(open, []);
  return { session, failure, open };
}
