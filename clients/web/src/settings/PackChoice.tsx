import { LANGUAGES, type Language, type Settings } from "../../../../src/protocol/choices.ts";
import type { PackListing, PackListings, QuestionCounts } from "../../../../src/protocol/packs.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { useFetched } from "../session/useFetched.ts";
import { useRoom } from "../session/useRoom.tsx";
import { Toggle } from "../ui/Toggle.tsx";

/** Which packs are drawn from; none chosen means all. Those without a question in the room's language are left out. */
export function PackChoice({ change }: { change: (changes: Partial<Settings>) => void }) {
  const { common } = useMessages();
  const { settings } = useRoom().state;
  const { value } = useFetched<PackListings>("/api/packs");
  const language = LANGUAGES.find((known) => known === settings.language) ?? "en";
  const chosen = [...settings.packs];
  const offered = (value?.packs ?? []).flatMap((pack) => {
    const counts = pack.counts[language];
    return counts === undefined ? [] : [{ pack, count: sumOf(counts) }];
  });
  if (offered.length < 2) return null;
  return (
    <fieldset class="packs">
      <legend>{common.settings.packs}</legend>
      {offered.map(({ pack, count }) => (
        <Toggle
          key={pack.id}
          checked={chosen.includes(pack.id)}
          onChange={(on) => change({ packs: on ? [...chosen, pack.id] : chosen.filter((id) => id !== pack.id) })}
        >
          <bdi>{titleOf(pack, language)}</bdi> <small>{common.settings.questions(count)}</small>
        </Toggle>
      ))}
    </fieldset>
  );
}

function titleOf({ id, title }: PackListing, language: Language): string {
  return title[language] ?? title.en ?? Object.values(title)[0] ?? id;
}

function sumOf({ text, picture }: QuestionCounts): number {
  return [text, picture].reduce((sum, { easy, medium, hard }) => sum + easy + medium + hard, 0);
}
