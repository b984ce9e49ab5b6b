import { useEffect, useRef, useState } from "preact/hooks";
import type { Session } from "./Session.ts";

/** The session that a page shows, and how to show another one. What is not shown (any more) is closed. */
export function useSession(): [Session | null, (session: Session | null) => void] {
  const [session, setSession] = useState<Session | null>(null);
  const isGone = useRef(false);
  useEffect(() => () => session?.close(), [session]);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const show = (shown: Session | null) => {
    // It came when the page had been left already.
    if (isGone.current) shown?.close();
    else setSession(shown);
  };
  return [session, show];
}
