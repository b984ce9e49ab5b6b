import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { useAct } from "../host/HostActs.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { Seats } from "./Seats.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { SettingsLine } from "./SettingsLine.tsx";
import "./Lobby.css";

/** Until the start: how to come in, who is there, and what will be played. */
export function Lobby() {
  const { tv } = useMessages();
  const { isHost } = useRoom();
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="lobby">
      <JoinPanel />
      <Seats />
      <footer class="lobby-foot">
        <SettingsLine />
        {isHost ? <Button onClick={() => setChoosing(true)}>{tv.settings.open}</Button> : null}
        <StartButton />
      </footer>
      {choosing && isHost ? <SettingsDialog onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}

function StartButton() {
  const { tv } = useMessages();
  const { state, players, isHost } = useRoom();
  const act = useAct();
  const canStart = players.filter(({ connected }) => connected).length >= 2;
  if (!isHost) {
    const host = state.players.get(state.hostId);
    return (
      <p class="lobby-wait">{host === undefined ? tv.seats.waitingForAnyHost : tv.seats.waitingForHost(host.name)}</p>
    );
  }
  return (
    <div class="lobby-start">
      <Button kind="main" size="l" disabled={!canStart} onClick={() => act("start-game", {})}>
        {canStart ? tv.seats.start : tv.seats.needMore}
      </Button>
    </div>
  );
}
