import { useId, useState } from "preact/hooks";
import { play } from "../../device/sound.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { countCharacters, MAX_DECOY } from "./characters.ts";
import { useDraft } from "./useDraft.ts";
import "./DecoyForm.css";

/** From how many characters before the end the rest is counted. */
const COUNT_FROM = 30;

/** The own false answer: what is typed is kept by the server and counts when time runs out. */
export function DecoyForm() {
  const { phone } = useMessages();
  const { state, you } = useRoom();
  const { act, problem, isBusy } = useAct();
  const id = useId();
  const [text, setText] = useState(you.draft);
  const saveDraft = useDraft();
  const left = MAX_DECOY - countCharacters(text);
  const isSendable = text.trim() !== "" && left >= 0 && !isBusy && state.pausedBy === "";

  async function send(): Promise<void> {
    if (isSendable && (await act("submit-answer", { text }))) play("done");
  }

  return (
    <form
      class="decoy-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{phone.question.task}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        lang={state.settings.language}
        value={text}
        placeholder={phone.question.placeholder}
        autocomplete="off"
        enterkeyhint="send"
        aria-describedby={`${id}-left`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          saveDraft(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // Enter also chooses a word while Japanese is being composed.
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <p id={`${id}-left`} class={left < 0 ? "decoy-form-over" : "decoy-form-left"}>
        {left < 0
          ? phone.question.tooMany(-left)
          : left <= COUNT_FROM
            ? phone.question.left(left)
            : phone.question.draftKept}
      </p>
      <Problem text={problem} />
      <Button type="submit" kind="main" size="l" disabled={!isSendable}>
        {phone.question.send}
      </Button>
    </form>
  );
}
