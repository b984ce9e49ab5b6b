import type { Question } from "../game/game.ts";
import { LANGUAGES, type Language } from "../game/settings.ts";
import type { Difficulty, Pack, PackQuestion } from "./pack.ts";
import type { Pictures } from "./pictures.ts";

/** A question in one language, ready to be asked but for the robot's choice among the lies. */
export interface Draft extends Omit<Question, "robot"> {
  /** Id of its pack. */
  pack: string;
  language: Language;
  lies: string[];
  /** By its author's word. */
  difficulty: Difficulty;
  /** Not for a family evening. */
  mature: boolean;
}

/** Questions sorted so that one can be picked without looking at the others. */
export interface Pool {
  pictures: Draft[];
  /** The questions without a picture by category. */
  texts: Map<string, Draft[]>;
}

export interface LanguagePools {
  own: Pool;
  /** In English, for questions that are not in the language. */
  fallback: Pool;
}

interface ShownQuestion extends PackQuestion {
  /** Id of its pack. */
  pack: string;
  /** Null: without a picture. */
  pictureId: string | null;
}

export function createPools(packs: readonly Pack[], pictures: Pick<Pictures, "idOf">): Map<Language, LanguagePools> {
  const questions = packs.flatMap((pack) =>
    pack.questions.map((question) => ({
      ...question,
      pack: pack.id,
      pictureId: question.picture === undefined ? null : pictures.idOf(pack.id, question.picture.file),
    })),
  );
  const draftsIn = (language: Language, from: ShownQuestion[]) =>
    from.flatMap((question) => createDraft(question, language) ?? []);
  return new Map(
    LANGUAGES.map((language) => {
      const others = questions.filter(({ texts }) => texts[language] === undefined);
      const pools = { own: createPool(draftsIn(language, questions)), fallback: createPool(draftsIn("en", others)) };
      return [language, pools];
    }),
  );
}

function createPool(drafts: readonly Draft[]): Pool {
  const texts = drafts.filter(({ picture }) => picture === null);
  return {
    pictures: drafts.filter(({ picture }) => picture !== null),
    texts: Map.groupBy(texts, ({ category }) => category),
  };
}

/** Null if the question is not in the language. */
function createDraft(question: ShownQuestion, language: Language): Draft | null {
  const { id, pack, category, difficulty, mature = false, pictureId } = question;
  const texts = question.texts[language];
  if (texts === undefined) return null;
  const { question: text, truth, aliases, lies, explanation } = texts;
  const alt = question.picture?.alt ?? {};
  const picture =
    pictureId === null ? null : { id: pictureId, alt: alt[language] ?? alt.en ?? Object.values(alt)[0] ?? "" };
  return { id, pack, language, text, category, difficulty, mature, truth, aliases, lies, explanation, picture };
}
