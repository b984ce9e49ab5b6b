import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Problem } from "../../ui/Problem.tsx";

type Act = ReturnType<typeof useAct>["act"];

/** Something that cannot be undone. */
export interface Question {
  title: string;
  text: string;
  /** Does it; resolves with whether the server has accepted it. */
  run: (act: Act) => Promise<boolean>;
}

interface Props {
  question: Question;
  onClose: () => void;
  /** It was done. */
  onDone: () => void;
}

export function Confirmation({ question, onClose, onDone }: Props) {
  const { common } = useMessages();
  const { act, problem, isBusy } = useAct();
  return (
    <Dialog title={question.title} onClose={onClose}>
      <p>{question.text}</p>
      <Problem text={problem} />
      <Button
        kind="danger"
        size="l"
        disabled={isBusy}
        onClick={async () => {
          if (await question.run(act)) onDone();
        }}
      >
        {question.title}
      </Button>
      <Button size="l" onClick={onClose}>
        {common.cancel}
      </Button>
    </Dialog>
  );
}
