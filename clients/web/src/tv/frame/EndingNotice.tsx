import { useEffect } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import type { Ending } from "../../session/closing.ts";
import { Notice } from "./Notice.tsx";

interface Props {
  ending: Ending;
  onReturn: () => void;
  onOpenNew: () => void;
}

/** Why there is no room any more, and what can be done about it. A screen that has left opens another room at once. */
export function EndingNotice({ ending, onReturn, onOpenNew }: Props) {
  const { common, phone, tv } = useMessages();
  useEffect(() => {
    if (ending === "left") onOpenNew();
  }, [ending]);
  const words = tv.ending;
  switch (ending) {
    case "wrong-version":
      return <Notice text={words.wrongVersion} action={phone.ending.reload} onAction={() => location.reload()} />;
    case "taken-over":
      return <Notice text={words.takenOver} action={words.takeBack} onAction={onReturn} />;
    case "unreachable":
      return <Notice text={words.unreachable} action={common.tryAgain} onAction={onReturn} />;
    case "left":
      return <Notice text={tv.opening} />;
    default:
      return <Notice text={words.roomClosed} action={words.newRoom} onAction={onOpenNew} />;
  }
}
