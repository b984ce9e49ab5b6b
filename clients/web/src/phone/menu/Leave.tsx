import { useMessages } from "../../i18n/useMessages.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Question } from "./Confirmation.tsx";

export function Leave({ ask }: { ask: (question: Question) => void }) {
  const { phone } = useMessages();
  const { leave, leaveAsk } = phone.menu;
  return (
    <section class="menu-part">
      <Button onClick={() => ask({ title: leave, text: leaveAsk, run: (act) => act("leave", {}) })}>{leave}</Button>
    </section>
  );
}
