import { navigate } from "../app/path.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Logo } from "../icons/marks.tsx";
import type { Ending } from "../session/closing.ts";
import { Button } from "../ui/Button.tsx";

/** Why it is over, and what can be done about it. */
export function EndingPage({ ending, onReturn }: { ending: Ending; onReturn: () => void }) {
  const { common, phone } = useMessages();
  const { title, text } = phone.ending[ending];
  return (
    <main class="phone-page">
      <Logo />
      <h1>{title}</h1>
      <p role="alert">{text}</p>
      {ending === "taken-over" ? (
        <Button kind="main" size="l" onClick={onReturn}>
          {phone.ending.takeBack}
        </Button>
      ) : null}
      {ending === "unreachable" ? (
        <Button kind="main" size="l" onClick={onReturn}>
          {common.tryAgain}
        </Button>
      ) : null}
      {ending === "wrong-version" ? (
        <Button kind="main" size="l" onClick={() => location.reload()}>
          {phone.ending.reload}
        </Button>
      ) : null}
      <Button size="l" onClick={() => navigate("/")}>
        {common.toStart}
      </Button>
    </main>
  );
}
