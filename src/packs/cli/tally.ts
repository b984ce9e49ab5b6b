import { DIFFICULTIES, type Pack } from "../../content/pack.ts";
import { CATEGORIES, LANGUAGES } from "../../game/settings.ts";

/** What packs contain, in numbers of questions. */
export interface Tally {
  text: number;
  picture: number;
  languages: Record<string, number>;
  categories: Record<string, number>;
  difficulties: Record<string, number>;
}

export function tally(packs: readonly Pack[]): Tally {
  const questions = packs.flatMap((pack) => pack.questions);
  const count = (isOne: (question: Pack["questions"][number]) => boolean) => questions.filter(isOne).length;
  return {
    text: count(({ picture }) => picture === undefined),
    picture: count(({ picture }) => picture !== undefined),
    languages: Object.fromEntries(LANGUAGES.map((name) => [name, count(({ texts }) => texts[name] !== undefined)])),
    categories: Object.fromEntries(CATEGORIES.map((name) => [name, count(({ category }) => category === name)])),
    difficulties: Object.fromEntries(
      DIFFICULTIES.map((name) => [name, count(({ difficulty }) => difficulty === name)]),
    ),
  };
}
