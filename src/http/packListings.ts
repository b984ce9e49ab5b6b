import type { Pack, PackQuestion } from "../content/pack.ts";
import { LANGUAGES, type Language } from "../game/settings.ts";
import type { PackListing, QuestionCounts } from "../protocol/packs.ts";

/** What hosts are told of packs: how much there is to ask, and nothing of what. */
export function packListings(packs: readonly Pack[]): PackListing[] {
  return packs.map(({ id, title, questions }) => {
    const counts = LANGUAGES.map((language) => ({ language, counted: countsIn(questions, language) }));
    const there = counts.filter(({ counted }) => counted !== null);
    return { id, title, counts: Object.fromEntries(there.map(({ language, counted }) => [language, counted])) };
  });
}

/** Null if no question is in the language. */
function countsIn(questions: readonly PackQuestion[], language: Language): QuestionCounts | null {
  const inLanguage = questions.filter(({ texts }) => texts[language] !== undefined);
  if (inLanguage.length === 0) return null;
  const counts: QuestionCounts = {
    text: { easy: 0, medium: 0, hard: 0 },
    picture: { easy: 0, medium: 0, hard: 0 },
    mature: 0,
    categories: {},
  };
  for (const { picture, category, difficulty, mature } of inLanguage) {
    counts[picture === undefined ? "text" : "picture"][difficulty] += 1;
    if (mature) counts.mature += 1;
    counts.categories[category] = (counts.categories[category] ?? 0) + 1;
  }
  return counts;
}
