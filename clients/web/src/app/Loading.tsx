import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import "./Loading.css";

export function Loading() {
  const { common } = useMessages();
  return (
    <main class="loading" aria-busy="true">
      <div role="status">
        <h1>{common.loading}</h1>
      </div>
    </main>
  );
}

/** A part of the page did not arrive: the network is away, or the server has a newer version of it. */
export function LoadingFailed() {
  const { common, refusals } = useMessages();
  return (
    <main class="loading">
      <div role="alert">
        <h1>{refusals.OFFLINE}</h1>
      </div>
      <Button kind="main" onClick={() => location.reload()}>
        {common.tryAgain}
      </Button>
    </main>
  );
}
