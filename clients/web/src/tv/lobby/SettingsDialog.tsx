import { FILTERS, LANGUAGES, RULESETS, type Settings, TIMINGS } from "../../../../../src/protocol/choices.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { useAct } from "../host/HostActs.tsx";

/** What the host chooses before the start. Every change counts at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { common, tv } = useMessages();
  const { state } = useRoom();
  const act = useAct();
  const words = common.settings;
  // Sound: the server writes only what it offers.
  const settings = state.settings as unknown as Settings;
  const change = (settings: Partial<Settings>) => act("update-settings", { settings });
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Segmented
        legend={words.rounds}
        options={RULESETS.map(({ id, rounds }) => ({ value: id, label: String(rounds) }))}
        value={settings.ruleset}
        onChange={(ruleset) => change({ ruleset })}
      />
      <Segmented
        legend={words.timing}
        options={TIMINGS.map((value) => ({ value, label: words.timings[value] }))}
        value={settings.timing}
        onChange={(timing) => change({ timing })}
      />
      <Segmented
        legend={words.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
      <Segmented
        legend={words.filter}
        options={FILTERS.map((value) => ({ value, label: words.filters[value] }))}
        value={settings.filter}
        onChange={(filter) => change({ filter })}
      />
      <Toggle checked={settings.lateJoin} onChange={(lateJoin) => change({ lateJoin })}>
        {words.lateJoin}
      </Toggle>
      <Toggle checked={state.locked} onChange={(locked) => act("lock-room", { locked })}>
        {tv.settings.locked}
      </Toggle>
    </Dialog>
  );
}
