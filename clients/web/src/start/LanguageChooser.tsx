import { useId } from "preact/hooks";
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from "../i18n/languages.ts";
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
          const chosen = INTERFACE_LANGUAGES.find((known) => known === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {INTERFACE_LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
    </span>
  );
}
