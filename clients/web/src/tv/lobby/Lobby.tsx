import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { Seats } from "./Seats.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { SettingsLine } from "./SettingsLine.tsx";
import { StartButton } from "./StartButton.tsx";
import "./Lobby.css";

/** Until the start: how to come in, who is there, and what will be played. */
export function Lobby() {
  const { phone } = useMessages();
  const { isHost } = useRoom();
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="tv-lobby">
      <JoinPanel />
      <Seats />
      <footer class="tv-lobby-foot">
        <SettingsLine />
        {isHost ? <Button onClick={() => setChoosing(true)}>{phone.lobby.settings}</Button> : null}
        <StartButton />
      </footer>
      {choosing && isHost ? <SettingsDialog onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}
