import { useId } from "preact/hooks";
import { LANGUAGES } from "../../../../src/protocol/choices.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { useLanguage, useMessages } from "../i18n/useMessages.tsx";
import "./LanguageChooser.css";

export function LanguageChooser() {
  const { common } = useMessages();
  const { language, choose } = useLanguage();
  const id = useId();
  return (
    <span class="language">
      <label for={id}>{common.language}</label>
      <select
        id={id}
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = LANGUAGES.find((known) => known === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </span>
  );
}
