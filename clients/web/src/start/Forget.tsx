import { useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages.tsx";
import { useRefusalWords } from "../i18n/useRefusalWords.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useForgetting } from "./useForgetting.ts";

/** Removes what device and server know of the device's person, after asking. */
export function Forget({ onForgotten }: { onForgotten: () => void }) {
  const { start } = useMessages();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {start.forget}
      </Button>
      <p role="status">{forgotten ? start.forgotten : ""}</p>
      {asking ? (
        <ForgetDialog
          onClose={() => setAsking(false)}
          onForgotten={() => {
            setAsking(false);
            setForgotten(true);
            onForgotten();
          }}
        />
      ) : null}
    </>
  );
}

function ForgetDialog({ onClose, onForgotten }: { onClose: () => void; onForgotten: () => void }) {
  const { common, start } = useMessages();
  const inWords = useRefusalWords();
  const { forget, failure, isBusy } = useForgetting();
  return (
    <Dialog title={start.forget} onClose={onClose}>
      <p>{start.forgetAsk}</p>
      <Problem text={failure === null ? null : `${inWords(failure)} ${start.notForgotten}`} />
      <Button
        kind="danger"
        disabled={isBusy}
        onClick={async () => {
          if (await forget()) onForgotten();
        }}
      >
        {start.forget}
      </Button>
      <Button onClick={onClose}>{common.cancel}</Button>
    </Dialog>
  );
}
