import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";

/** Starts the game, or says who does. */
export function StartButton() {
  const { phone } = useMessages();
  const { players, isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  if (!isHost) return <WhoStarts />;
  const canStart = players.filter(({ connected }) => connected).length >= 2;
  return (
    <div class="tv-lobby-start">
      <Problem text={problem} />
      <Button kind="main" size="l" disabled={!canStart || isBusy} onClick={() => void act("start-game", {})}>
        {canStart ? phone.lobby.start : phone.lobby.needTwo}
      </Button>
    </div>
  );
}

function WhoStarts() {
  const { phone } = useMessages();
  const { state } = useRoom();
  const { waitingForHost, waitingForScreen, waitingForAnyHost } = phone.lobby;
  const host = state.players.get(state.hostId);
  if (host !== undefined) return <p class="tv-lobby-wait">{waitingForHost(host.name)}</p>;
  return <p class="tv-lobby-wait">{state.hostId === "" ? waitingForAnyHost : waitingForScreen}</p>;
}
