import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";

/** Starts the game, or says who does. */
export function StartButton() {
  const { tv } = useMessages();
  const { state, players, isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  if (!isHost) {
    const host = state.players.get(state.hostId);
    return (
      <p class="lobby-wait">{host === undefined ? tv.seats.waitingForAnyHost : tv.seats.waitingForHost(host.name)}</p>
    );
  }
  const canStart = players.filter(({ connected }) => connected).length >= 2;
  return (
    <div class="lobby-start">
      <Problem text={problem} />
      <Button kind="main" size="l" disabled={!canStart || isBusy} onClick={() => void act("start-game", {})}>
        {canStart ? tv.seats.start : tv.seats.needMore}
      </Button>
    </div>
  );
}
