import { useMessages } from "../i18n/useMessages.tsx";
import { useRemaining } from "../session/useRemaining.ts";
import { useRoom } from "../session/useRoom.tsx";
import "./Clock.css";

/** Below this it presses. */
const HURRY_S = 10;

/** What remains of the phase; nothing without a deadline. Screen readers hear of it through `Announcements`. */
export function Clock() {
  const { common } = useMessages();
  const { state } = useRoom();
  const seconds = useRemaining();
  if (seconds === null) return null;
  const paused = state.pausedBy !== "";
  const mood = paused ? "clock-paused" : seconds <= HURRY_S ? "clock-hurry" : "";
  return (
    <div class={`clock ${mood}`} role="timer" aria-label={common.clock}>
      {paused ? <span class="clock-pause" aria-hidden="true" /> : null}
      <span>{face(seconds)}</span>
    </div>
  );
}

function face(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? String(seconds) : `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
}
