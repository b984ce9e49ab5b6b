import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import "./Loading.css";

export function Loading() {
  const { common } = useMessages();
  return (
    <main class="loading" aria-busy="true">
      <p role="status">{common.loading}</p>
    </main>
  );
}

/** A part of the page did not arrive: the network is away, or the server has a newer version of it. */
export function LoadingFailed() {
  const { common, refusals } = useMessages();
  return (
    <main class="loading">
      <p role="alert">{refusals.OFFLINE}</p>
      <Button kind="main" onClick={() => location.reload()}>
        {common.tryAgain}
      </Button>
    </main>
  );
}
