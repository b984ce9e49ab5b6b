import { useMessages } from "../i18n/useMessages.tsx";
import "./Code.css";

/** A room's code, letter by letter; as large as the text around it. */
export function Code({ code }: { code: string }) {
  const { common } = useMessages();
  return (
    <span class="code" dir="ltr" role="img" aria-label={common.codeSpelled(code)}>
      {[...code].map((letter, i) => (
        <span key={i} class="code-letter">
          {letter}
        </span>
      ))}
    </span>
  );
}
