import { useMessages } from "../i18n/useMessages.tsx";
import type { Failure } from "../session/JoinError.ts";
import { Button } from "../ui/Button.tsx";
import "./NotHere.css";

interface Props {
  /** Null: it is on its way. */
  failure: Failure | null;
  /** What it means that there is nothing at this address. */
  notFound?: string;
  onRetry: () => void;
}

/** Stands where something will be, or would be. */
export function NotHere({ failure, notFound, onRetry }: Props) {
  const { common, refusals } = useMessages();
  if (failure === null) {
    return (
      <p class="story-note" role="status">
        {common.loading}
      </p>
    );
  }
  return (
    <section class="not-here">
      <p role="alert">{failure === "NOT_FOUND" ? (notFound ?? refusals.NOT_FOUND) : refusals[failure]}</p>
      <Button kind="main" onClick={onRetry}>
        {common.tryAgain}
      </Button>
    </section>
  );
}
