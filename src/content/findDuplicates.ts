import { keyOf } from "../game/sameness.ts";
import { LANGUAGES, type Language } from "../game/settings.ts";
import { error, type Finding, type Problem, warning } from "./Problem.ts";
import type { Pack } from "./pack.ts";
import { type Asked, type LikeOne, type Owned, twinsAmong } from "./twins.ts";

interface Twin extends LikeOne {
  language: Language;
}

/** How alike two questions with a common answer are that are one. */
const SAME_QUESTION = 0.5;

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

/** For each question the earlier one that it is most like, in the language in which it is most like it. */
function twins(questions: readonly Owned[]): Problem[] {
  const found = new Map<Owned, Twin>();
  for (const language of LANGUAGES) {
    const asked = questions.flatMap((owned) => askedIn(owned, language) ?? []);
    for (const [owned, twin] of twinsAmong(asked)) {
      if (weightOf(twin) > weightOf(found.get(owned))) found.set(owned, { ...twin, language });
    }
  }
  return Array.from(found, ([owned, twin]) => problem(owned, inWords(twin)));
}

function askedIn(owned: Owned, language: Language): Asked | null {
  const texts = owned.question.texts[language];
  if (texts === undefined) return null;
  return { owned, text: texts.question, answers: new Set([texts.truth, ...texts.aliases].map(keyOf)) };
}

/** A common answer weighs more than any similarity. */
function weightOf(twin: LikeOne | undefined): number {
  return twin === undefined ? 0 : twin.similarity + (twin.sharesAnswer ? 1 : 0);
}

function inWords({ other, language, similarity, sharesAnswer }: Twin): Finding {
  const name = `${other.question.id} of the pack ${other.pack} (${Math.round(similarity * 100)} % alike)`;
  const field = `texts.${language}.question`;
  if (!sharesAnswer) return warning(field, `asks for something else in much the same words as ${name}`);
  const message = `asks much the same as ${name}`;
  return similarity >= SAME_QUESTION ? error(field, message) : warning(field, message);
}

function problem({ pack, question }: Owned, finding: Finding): Problem {
  return { pack, question: question.id, ...finding };
}
