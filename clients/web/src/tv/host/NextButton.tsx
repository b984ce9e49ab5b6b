import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { canMoveOn } from "./canMoveOn.ts";

/** Moves on, for the host, where the host may. */
export function NextButton() {
  const { tv } = useMessages();
  const view = useRoom();
  const { act, isBusy } = useAct();
  if (!canMoveOn(view)) return null;
  return (
    <Button disabled={isBusy} onClick={() => void act("request-next-round", {})}>
      {tv.next}
    </Button>
  );
}
