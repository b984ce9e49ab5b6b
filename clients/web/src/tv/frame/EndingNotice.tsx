import { useEffect } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import type { Ending } from "../../session/closing.ts";
import { Notice } from "./Notice.tsx";

/** Why there is no room any more, and what can be done about it. A screen that has left opens another room at once. */
export function EndingNotice({ ending, onReopen }: { ending: Ending; onReopen: () => void }) {
  const { common, tv } = useMessages();
  useEffect(() => {
    if (ending === "left") onReopen();
  }, [ending]);
  const words = tv.ending;
  if (ending === "wrong-version")
    return <Notice text={words[ending]} action={words.reload} onAction={() => location.reload()} />;
  const actions: Partial<Record<Ending, string>> = { "taken-over": words.takeBack, unreachable: common.tryAgain };
  return <Notice text={words[ending]} action={actions[ending] ?? words.newRoom} onAction={onReopen} />;
}
