import { type Filter, RULESETS, type Timing } from "../../../../../src/protocol/choices.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./SettingsLine.css";

/** What will be played, in a few words. */
export function SettingsLine() {
  const { common, tv } = useMessages();
  const { state } = useRoom();
  const { ruleset, timing, language, filter, categories } = state.settings;
  const rounds = RULESETS.find(({ id }) => id === ruleset)?.rounds ?? state.rounds;
  const names: Readonly<Record<string, string>> = LANGUAGE_NAMES;
  const facts = [
    tv.rounds(rounds),
    `${common.settings.timing}: ${common.settings.timings[timing as Timing]}`,
    names[language] ?? language,
    `${common.settings.filter}: ${common.settings.filters[filter as Filter]}`,
    ...categories.map(common.category),
  ];
  return (
    <ul class="settings-line">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
