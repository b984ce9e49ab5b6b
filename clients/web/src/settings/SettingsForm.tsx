import { FILTERS, LANGUAGES, RULESETS, type Settings, TIMINGS } from "../../../../src/protocol/choices.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { useAct } from "../session/useAct.ts";
import { useRoom } from "../session/useRoom.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Toggle } from "../ui/Toggle.tsx";
import { QuestionChoices } from "./QuestionChoices.tsx";
import "./SettingsForm.css";

/** What the host chooses in the lobby; every choice counts at once. */
export function SettingsForm() {
  const { common } = useMessages();
  const { settings } = useRoom().state;
  const { act, problem } = useAct();
  const change = (changes: Partial<Settings>) => void act("update-settings", { settings: changes });
  const words = common.settings;
  return (
    <div class="settings">
      <Segmented
        legend={words.rounds}
        options={RULESETS.map(({ id, rounds }) => ({ value: id, label: String(rounds) }))}
        value={settings.ruleset}
        onChange={(ruleset) => change({ ruleset })}
      />
      <Segmented
        legend={words.timing}
        options={TIMINGS.map((value) => ({ value, label: words.timings[value] }))}
        value={TIMINGS.find((timing) => timing === settings.timing) ?? "normal"}
        onChange={(timing) => change({ timing })}
      />
      <Segmented
        legend={words.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={LANGUAGES.find((language) => language === settings.language) ?? "en"}
        onChange={(language) => change({ language })}
      />
      <Segmented
        legend={words.filter}
        options={FILTERS.map((value) => ({ value, label: words.filters[value] }))}
        value={FILTERS.find((filter) => filter === settings.filter) ?? "moderate"}
        onChange={(filter) => change({ filter })}
      />
      <Toggle checked={settings.lateJoin} onChange={(lateJoin) => change({ lateJoin })}>
        {words.lateJoin}
      </Toggle>
      <Toggle checked={settings.audience} onChange={(audience) => change({ audience })}>
        {words.audience}
      </Toggle>
      <QuestionChoices change={change} />
      <Problem text={problem} />
    </div>
  );
}
