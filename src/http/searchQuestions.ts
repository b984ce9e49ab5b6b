import type { PackQuestion } from "../content/pack.ts";
import { isWithdrawn, type Withdrawn } from "../content/withdrawn.ts";
import { folded } from "../game/text.ts";
import type { AuthoredPack } from "../packs/Authoring.ts";
import type { QuestionsQuery } from "./adminQueries.ts";

interface FoundQuestion {
  pack: string;
  own: boolean;
  withdrawn: boolean;
  question: PackQuestion;
}

/** The questions that match, in the order of the packs; all words of the search must be somewhere in a question. */
export function searchQuestions(
  { packs, withdrawn }: { packs: readonly AuthoredPack[]; withdrawn: Withdrawn },
  query: QuestionsQuery,
): { total: number; questions: FoundQuestion[] } {
  const words = folded(query.search).split(/\s+/).filter(Boolean);
  const found = packs.flatMap(({ pack, own }) =>
    pack.questions
      .map((question) => ({ pack: pack.id, own, withdrawn: isWithdrawn(withdrawn, pack.id, question.id), question }))
      .filter((row) => isWanted(row, query) && contains(row.question, words)),
  );
  return { total: found.length, questions: found.slice(query.offset, query.offset + query.limit) };
}

function isWanted({ pack, withdrawn, question }: FoundQuestion, query: QuestionsQuery): boolean {
  const { category, difficulty, language, status } = query;
  return [
    query.pack === undefined || query.pack === pack,
    query.question === undefined || query.question === question.id,
    category === undefined || category === question.category,
    difficulty === undefined || difficulty === question.difficulty,
    language === undefined || question.texts[language] !== undefined,
    status === undefined || (status === "withdrawn") === withdrawn,
  ].every(Boolean);
}

function contains(question: PackQuestion, words: readonly string[]): boolean {
  const text = folded(JSON.stringify([question.id, question.source, question.texts]));
  return words.every((word) => text.includes(word));
}
