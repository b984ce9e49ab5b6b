import { useEffect, useState } from "preact/hooks";
import type { RoomView } from "./RoomView.ts";
import { useRoom } from "./useRoom.tsx";

const TICK_MS = 200;

/** Whole seconds that remain of the phase for this person; null without a deadline. Drawn again when they change. */
export function useRemaining(): number | null {
  const view = useRoom();
  const [, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsIn(view)), TICK_MS);
    return () => clearInterval(timer);
  }, [view]);
  return secondsIn(view);
}

function secondsIn({ session, state, you }: RoomView): number | null {
  // Whoever was given more time to write is told so, after everyone else.
  const stamp = state.phase === "question" && you.serverTime >= state.serverTime ? you : state;
  const ms = session.clock.remainingMs(stamp, state.pausedBy !== "");
  return ms === null ? null : Math.ceil(ms / 1_000);
}
