import { useMessages } from "../i18n/useMessages.tsx";
import { useRemaining } from "../session/useRemaining.ts";
import { useRoom } from "../session/useRoom.tsx";

/** At how many seconds the clock is read out; all the time would be noise. */
const SPOKEN_SECONDS = [10, 5];

/** What screen readers hear without being asked: a new phase, and that time is running out. */
export function Announcements() {
  const { common } = useMessages();
  const { state } = useRoom();
  const seconds = useRemaining();
  const time = state.pausedBy === "" && seconds !== null && SPOKEN_SECONDS.includes(seconds);
  return (
    <>
      <p class="visually-hidden" role="status">
        {state.pausedBy === "" ? common.phaseAnnouncement(state.phase, state.round, state.rounds) : common.paused}
      </p>
      <p class="visually-hidden" role="status">
        {time ? common.secondsLeft(seconds) : ""}
      </p>
    </>
  );
}
