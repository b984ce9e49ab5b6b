import {
  CATEGORIES,
  type Category,
  LANGUAGES,
  type Language,
  type Settings,
} from "../../../../src/protocol/choices.ts";
import type { PackListing, PackListings } from "../../../../src/protocol/packs.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { useFetched } from "../session/useFetched.ts";
import { useRoom } from "../session/useRoom.tsx";
import { Choice } from "./Choice.tsx";

/** What questions are drawn from, counted in the room's language; what has none in it cannot be chosen. */
export function QuestionChoices({ change }: { change: (changes: Partial<Settings>) => void }) {
  const { common } = useMessages();
  const { settings } = useRoom().state;
  const { value } = useFetched<PackListings>("/api/packs");
  const words = common.settings;
  const language = LANGUAGES.find((known) => known === settings.language) ?? "en";
  const all = (value?.packs ?? []).filter((pack) => {
    return settings.packs.includes(pack.id) || count([pack], CATEGORIES, language) > 0;
  });
  const packs = orAll(all, ({ id }) => settings.packs.includes(id));
  const categories = orAll(CATEGORIES, (category) => settings.categories.includes(category));
  return (
    <>
      <Choice
        legend={words.packs}
        options={all.map((pack) => {
          return { value: pack.id, label: titleOf(pack, language), count: count([pack], categories, language) };
        })}
        chosen={[...settings.packs]}
        onChange={(packs) => change({ packs })}
      />
      <Choice
        legend={words.categories}
        options={CATEGORIES.map((category) => {
          return { value: category, label: common.category(category), count: count(packs, [category], language) };
        })}
        chosen={[...settings.categories]}
        onChange={(categories) => change({ categories })}
      />
      <p class="soft">{words.questions(count(packs, categories, language))}</p>
    </>
  );
}

/** Nothing chosen means everything. */
function orAll<T>(all: readonly T[], isChosen: (one: T) => boolean): readonly T[] {
  const chosen = all.filter(isChosen);
  return chosen.length === 0 ? all : chosen;
}

function count(packs: readonly PackListing[], categories: readonly Category[], language: Language): number {
  const numbers = packs.flatMap(({ counts }) => categories.map((category) => counts[language]?.categories[category]));
  return numbers.reduce<number>((sum, number = 0) => sum + number, 0);
}

function titleOf({ id, title }: PackListing, language: Language): string {
  return title[language] ?? title.en ?? Object.values(title)[0] ?? id;
}
