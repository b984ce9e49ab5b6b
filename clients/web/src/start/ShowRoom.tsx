import { useState } from "preact/hooks";
import { navigate } from "../app/path.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { CodeForm } from "./CodeForm.tsx";

/** Makes this device one more screen of a room that somebody has opened elsewhere. */
export function ShowRoom() {
  const { start } = useMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {start.showRoom}
      </Button>
      {asking ? (
        <Dialog title={start.showRoom} onClose={() => setAsking(false)}>
          <CodeForm action={start.showHere} onCode={(code) => navigate(`/tv/${code}`)} />
        </Dialog>
      ) : null}
    </>
  );
}
