import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";

/** Without timers the host moves on, or, while nobody is host, a majority of the players (P7). */
export function MoveOn() {
  const { phone } = useMessages();
  const { state, players, me, isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  const host = players.find(({ id }) => id === state.hostId);
  const isHostAway = state.hostId === "" || host?.connected === false;
  const isUntimed = state.remainingMs < 0;
  if (!isUntimed || me === undefined || (!isHost && !isHostAway)) return null;
  return (
    <>
      <Button disabled={isBusy} onClick={() => void act("request-next-round", {})}>
        {phone.moveOn.button}
      </Button>
      {isHost ? null : <p>{phone.moveOn.hint}</p>}
      <Problem text={problem} />
    </>
  );
}
