import { keyOf } from "../game/sameness.ts";
import { LANGUAGES, type Language } from "../game/settings.ts";
import { error, type Finding, type Problem, warning } from "./Problem.ts";
import type { Pack, PackQuestion } from "./pack.ts";
import { similarPairs } from "./similarity.ts";

interface Owned {
  pack: string;
  question: PackQuestion;
}

/** How alike two questions with a common answer are that are one, or deserve a look. */
const SAME_QUESTION = 0.5;
const SIMILAR_QUESTION = 0.3;
/** How alike two questions are that deserve a look whatever their answers. */
const SAME_WORDS = 0.8;

/** Packs and questions whose id is taken, and questions that in any language ask much the same as one before them. */
export function findDuplicates(packs: readonly Pack[]): Problem[] {
  const questions = packs.flatMap((pack) => pack.questions.map((question) => ({ pack: pack.id, question })));
  return [...takenPackIds(packs), ...takenIds(questions), ...twins(questions)];
}

function takenPackIds(packs: readonly Pack[]): Problem[] {
  return packs
    .filter(({ id }, i) => packs.findIndex((pack) => pack.id === id) < i)
    .map(({ id }) => ({ pack: id, question: "", ...error("", "another pack has the same id") }));
}

function takenIds(questions: readonly Owned[]): Problem[] {
  const owners = new Map<string, string>();
  return questions.flatMap((owned) => {
    const { id } = owned.question;
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, owned.pack);
    return owner === undefined ? [] : [problem(owned, error("id", `its id is used already in the pack ${owner}`))];
  });
}

/** Each pair once, by the language in which the two are most alike. */
function twins(questions: readonly Owned[]): Problem[] {
  const found = new Map<string, { owned: Owned; finding: Finding; similarity: number }>();
  for (const language of LANGUAGES) {
    const asked = questions.filter(({ question }) => question.texts[language] !== undefined);
    const texts = asked.map(({ question }) => question.texts[language]?.question ?? "");
    for (const { earlier, later, similarity } of similarPairs(texts, SIMILAR_QUESTION)) {
      const [other, owned] = [asked[earlier], asked[later]];
      if (other === undefined || owned === undefined) continue;
      const finding = compare(owned, other, language, similarity);
      const pair = JSON.stringify([other.pack, other.question.id, owned.pack, owned.question.id]);
      if (finding === null || similarity <= (found.get(pair)?.similarity ?? 0)) continue;
      found.set(pair, { owned, finding, similarity });
    }
  }
  return Array.from(found.values(), ({ owned, finding }) => problem(owned, finding));
}

function compare(owned: Owned, other: Owned, language: Language, similarity: number): Finding | null {
  const name = `${other.question.id} of the pack ${other.pack} (${Math.round(similarity * 100)} % alike)`;
  const field = `texts.${language}.question`;
  if (!answersOf(owned, language).isDisjointFrom(answersOf(other, language))) {
    const message = `asks much the same as ${name}`;
    return similarity >= SAME_QUESTION ? error(field, message) : warning(field, message);
  }
  // "Whose flag is this?" is another question with each picture.
  const isAboutPictures = owned.question.picture !== undefined && other.question.picture !== undefined;
  if (similarity < SAME_WORDS || isAboutPictures) return null;
  return warning(field, `asks for something else in much the same words as ${name}`);
}

function answersOf({ question }: Owned, language: Language): Set<string> {
  const texts = question.texts[language];
  return new Set(texts === undefined ? [] : [texts.truth, ...texts.aliases].map(keyOf));
}

function problem({ pack, question }: Owned, finding: Finding): Problem {
  return { pack, question: question.id, ...finding };
}
