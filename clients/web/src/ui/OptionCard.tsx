import type { ComponentChildren } from "preact";
import { useMessages } from "../i18n/useMessages.tsx";
import "./OptionCard.css";

interface Props {
  /** Its place on the ballot, from 0: shown as a letter. */
  index: number;
  text: string;
  /** The own vote is here. */
  chosen?: boolean;
  /** The own decoy: shown, and cannot be chosen. */
  own?: boolean;
  struckOut?: boolean;
  /** Left out: a card that is only shown. */
  onChoose?: () => void;
  /** What else there is to say about it. */
  children?: ComponentChildren;
}

/** A, B, C … in the order of the ballot. */
function optionLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** One answer on the table. */
export function OptionCard({ index, text, chosen = false, own = false, struckOut = false, onChoose, children }: Props) {
  const { common } = useMessages();
  const classes = ["option", chosen ? "option-chosen" : "", own ? "option-own" : "", struckOut ? "option-struck" : ""];
  const content = (
    <>
      <span class="option-letter" aria-hidden="true">
        {optionLetter(index)}
      </span>
      <span class="option-body">
        <span class="option-text" dir="auto">
          {text}
        </span>
        {own ? <span class="option-note">{common.ownDecoy}</span> : null}
        {struckOut ? <span class="option-note">{common.struckOut}</span> : null}
        {children}
      </span>
      {chosen ? (
        <span class="option-check" aria-hidden="true">
          ✓
        </span>
      ) : null}
    </>
  );
  const className = classes.filter(Boolean).join(" ");
  if (onChoose === undefined) return <div class={className}>{content}</div>;
  return (
    <button type="button" class={className} aria-pressed={chosen} onClick={onChoose}>
      {content}
    </button>
  );
}
