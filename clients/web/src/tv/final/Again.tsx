import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";

/** Another game with the same people, or who can start one. */
export function Again() {
  const { phone, tv } = useMessages();
  const { state, isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  if (!isHost) {
    const host = state.players.get(state.hostId);
    return host === undefined ? null : <p class="final-wait">{tv.final.againByHost(host.name)}</p>;
  }
  return (
    <div class="final-again">
      <Problem text={problem} />
      <Button kind="main" size="l" disabled={isBusy} onClick={() => void act("play-again", {})}>
        {phone.final.again}
      </Button>
    </div>
  );
}
