import type { ComponentChildren } from "preact";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Waiting.css";

/** What there is to do, and how many have done it. */
export function Waiting({ children }: { children: ComponentChildren }) {
  const { tv } = useMessages();
  const { players } = useRoom();
  const waitedFor = players.filter(({ playing, connected, left }) => playing && connected && !left);
  const done = waitedFor.filter(({ acted }) => acted).length;
  return (
    <p class="tv-waiting">
      <span class="tv-waiting-task">{children}</span>
      <span class="tv-waiting-count">
        {done === waitedFor.length ? tv.round.allDone : tv.round.done(done, waitedFor.length)}
      </span>
    </p>
  );
}
