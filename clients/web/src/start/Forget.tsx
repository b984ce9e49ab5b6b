import { useState } from "preact/hooks";
import { forgetAll } from "../device/storage.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Removes what this device knows of its person, after asking. */
export function Forget({ onForgotten }: { onForgotten: () => void }) {
  const { common, start } = useMessages();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {start.forget}
      </Button>
      <p role="status">{forgotten ? start.forgotten : ""}</p>
      {asking ? (
        <Dialog title={start.forget} onClose={() => setAsking(false)}>
          <p>{start.forgetAsk}</p>
          <Button
            kind="danger"
            onClick={() => {
              forgetAll();
              setAsking(false);
              setForgotten(true);
              onForgotten();
            }}
          >
            {start.forget}
          </Button>
          <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
        </Dialog>
      ) : null}
    </>
  );
}
