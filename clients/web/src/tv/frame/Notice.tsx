import { useMessages } from "../../i18n/useMessages.tsx";
import { Logo } from "../../icons/marks.tsx";
import { Button } from "../../ui/Button.tsx";
import "./Notice.css";

interface Props {
  text: string;
  /** What can be done about it. */
  action?: string;
  onAction?: () => void;
}

/** The whole screen, when there is no room to show. */
export function Notice({ text, action, onAction }: Props) {
  const { common } = useMessages();
  return (
    <main class="notice">
      <Logo />
      <div role="status">
        <h1 class="notice-text">{text}</h1>
      </div>
      {action === undefined || onAction === undefined ? null : (
        <div class="notice-actions">
          <Button kind="main" onClick={onAction}>
            {action}
          </Button>
          {/* A page anew: nothing of this room stays connected behind it. */}
          <a class="button button-plain" href="/">
            {common.toStart}
          </a>
        </div>
      )}
    </main>
  );
}
