import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Clock } from "../../ui/Clock.tsx";
import "./TopBar.css";

/** Where in the game we are, and how long it lasts. */
export function TopBar(_: { onReopen: () => void }) {
  const { common } = useMessages();
  const { state } = useRoom();
  return (
    <header class="top">
      <span class="top-name">{common.appName}</span>
      <h1 class="top-phase">{common.phase(state.phase)}</h1>
      <Clock />
    </header>
  );
}
