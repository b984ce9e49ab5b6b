import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";

/** Another game with the same people, if the host wants one. */
export function Again() {
  const { phone } = useMessages();
  const { isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  if (!isHost) return <p class="soft">{phone.final.againByHost}</p>;
  return (
    <>
      <Problem text={problem} />
      <Button kind="main" size="l" disabled={isBusy} onClick={() => void act("play-again", {})}>
        {phone.final.again}
      </Button>
    </>
  );
}
