import { useId, useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import "./CodeForm.css";

const LENGTH = 4;

interface Props {
  /** What the button says. */
  action: string;
  /** Called with a code that a room may have. */
  onCode: (code: string) => void;
}

/** The big box for the four letters. */
export function CodeForm({ action, onCode }: Props) {
  const { start } = useMessages();
  const id = useId();
  const [code, setCode] = useState("");
  const [isHasty, setHasty] = useState(false);
  const flaw = flawOf(code);
  const hint = hintFor();

  function hintFor(): string {
    if (flaw !== null) return /\d/.test(flaw) ? start.codeDigit(flaw) : start.codeVowel(flaw);
    return isHasty ? start.codeShort : start.codeHint;
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (code.length < LENGTH) setHasty(true);
    else if (flaw === null) onCode(code);
  }

  return (
    <form class="code-form" onSubmit={submit}>
      <label for={id}>{start.codeLabel}</label>
      <input
        id={id}
        class="code-box"
        value={code}
        maxLength={LENGTH}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        dir="ltr"
        aria-describedby={`${id}-hint`}
        aria-invalid={flaw !== null}
        onInput={(event) => {
          setHasty(false);
          setCode(event.currentTarget.value.toUpperCase().replace(/[^A-Z0-9]/g, ""));
        }}
      />
      <p id={`${id}-hint`} class={flaw !== null || isHasty ? "code-flaw" : "code-hint"} aria-live="polite">
        {hint}
      </p>
      <Button type="submit" kind="main" size="l">
        {action}
      </Button>
    </form>
  );
}

/** The first letter or digit that no code has; null if there is none. */
function flawOf(code: string): string | null {
  return /[^BCDFGHJKLMNPQRSTVWXZ]/.exec(code)?.[0] ?? null;
}
