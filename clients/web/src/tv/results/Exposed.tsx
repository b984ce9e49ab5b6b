import type { JSX } from "preact";
import type { OptionState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { AudienceShare } from "./AudienceShare.tsx";
import "./Exposed.css";

interface Props {
  kind: "truth" | "robot";
  icon: JSX.Element;
  title: string;
  option: OptionState;
}

/** An answer that now shows what it is. */
export function Exposed({ kind, icon, title, option }: Props) {
  const { common } = useMessages();
  return (
    <div class={`exposed exposed-${kind}`}>
      <p class="exposed-title">
        {icon}
        {title}
      </p>
      <p class="exposed-text" dir="auto">
        {option.text}
      </p>
      <AudienceShare option={option} />
      {option.struckOut ? <p class="exposed-note">{common.struckOut}</p> : null}
    </div>
  );
}
