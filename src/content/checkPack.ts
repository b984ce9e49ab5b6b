import { isSame, keyOf } from "../game/sameness.ts";
import { LANGUAGES, type Language } from "../game/settings.ts";
import { findDuplicates } from "./findDuplicates.ts";
import { error, type Finding, type Problem, warning } from "./Problem.ts";
import type { Pack, PackQuestion } from "./pack.ts";

type Texts = NonNullable<PackQuestion["texts"]["en"]>;

/** How many times longer or shorter than every lie the truth may be. */
const MAX_LENGTH_RATIO = 2.5;
/** A shorter explanation explains nothing. */
const MIN_EXPLANATION = 20;

/** All mistakes of the packs, in the order of the questions, duplicates last. */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  const problems = packs.flatMap((pack) => {
    const languages = languagesOf(pack);
    return pack.questions.flatMap((question) =>
      [...checkQuestion(question), ...checkLanguages(question, languages)].map((finding) => ({
        pack: pack.id,
        question: question.id,
        ...finding,
      })),
    );
  });
  return [...problems, ...findDuplicates(packs)];
}

/** The mistakes of a question that can be seen without the others. */
export function checkQuestion({ id, picture, texts }: PackQuestion): Finding[] {
  return LANGUAGES.flatMap((language) => {
    const inLanguage = texts[language];
    if (inLanguage === undefined) return [];
    const place = `texts.${language}`;
    return [
      ...checkAnswers(inLanguage, place),
      ...checkStyle(inLanguage, place),
      ...checkExplanation(inLanguage, place),
      ...checkSecrecy(inLanguage, place, id),
      ...(picture === undefined ? [] : checkAlt(inLanguage, picture.alt, language)),
    ];
  });
}

/** All languages in which a pack has at least one question. */
export function languagesOf(pack: Pack): Language[] {
  return LANGUAGES.filter((language) => pack.questions.some(({ texts }) => texts[language] !== undefined));
}

function checkLanguages({ texts }: PackQuestion, languages: readonly Language[]): Finding[] {
  const missing = languages.filter((language) => texts[language] === undefined);
  return missing.length === 0 ? [] : [warning("texts", `is not in ${missing.join(", ")}, unlike others of the pack`)];
}

/** Truth and lies must be told apart by the game itself (A1–A4). */
function checkAnswers({ truth, aliases, lies }: Texts, place: string): Finding[] {
  const falseFriends = [truth, ...aliases].flatMap((right) =>
    lies
      .filter((lie) => isSame(right, lie))
      .map((lie) => error(`${place}.lies`, `the lie "${lie}" counts as the right answer "${right}"`)),
  );
  const twins = pairsOf(lies)
    .filter(([a, b]) => isSame(a, b))
    .map(([a, b]) => error(`${place}.lies`, `the lies "${a}" and "${b}" count as the same`));
  const idle = aliases
    .filter((alias) => keyOf(alias) === keyOf(truth))
    .map((alias) => warning(`${place}.aliases`, `the alias "${alias}" is superfluous: it counts as the truth anyway`));
  return [...falseFriends, ...twins, ...idle];
}

/** The truth must not be found by its looks: it should share every trait with at least one lie. */
function checkStyle({ truth, lies }: Texts, place: string): Finding[] {
  const traits: [string, (answer: string) => boolean][] = [
    ["the case of its first letter", (answer) => /^\p{Lu}/u.test(answer)],
    ["its final stop", (answer) => /[.。]$/u.test(answer)],
    ["having digits or not", (answer) => /\p{Nd}/u.test(answer)],
  ];
  const standsOut = traits
    .filter(([, hasTrait]) => lies.every((lie) => hasTrait(lie) !== hasTrait(truth)))
    .map(([trait]) => trait);
  const ratios = lies.map((lie) => truth.length / lie.length);
  if (ratios.every((ratio) => ratio > MAX_LENGTH_RATIO)) standsOut.push("being long");
  if (ratios.every((ratio) => ratio < 1 / MAX_LENGTH_RATIO)) standsOut.push("being short");
  return standsOut.map((trait) => warning(`${place}.truth`, `the truth stands out by ${trait}`));
}

function checkExplanation({ explanation }: Texts, place: string): Finding[] {
  return explanation.length >= MIN_EXPLANATION
    ? []
    : [warning(`${place}.explanation`, "there is no sentence to explain the answer after the reveal")];
}

/** X1: ids travel to the players. */
function checkSecrecy({ truth, question }: Texts, place: string, id: string): Finding[] {
  const findings: Finding[] = [];
  if (containsWords(id, truth)) findings.push(error("id", "its id contains the truth"));
  if (containsWords(question, truth)) findings.push(warning(`${place}.question`, "the question contains the truth"));
  return findings;
}

/** X1: the alt is read out before the answer is known, in English to those whose language lacks one. */
function checkAlt({ truth }: Texts, alts: NonNullable<PackQuestion["picture"]>["alt"], language: Language): Finding[] {
  const findings: Finding[] = [];
  const field = `picture.alt.${language}`;
  if (alts[language] === undefined) findings.push(warning(field, "has no alt for its picture in this language"));
  if (Object.values(alts).some((alt) => containsWords(alt, truth))) {
    findings.push(error(field, "the alt of its picture contains the truth"));
  }
  return findings;
}

function containsWords(text: string, words: string): boolean {
  return ` ${keyOf(text.replaceAll("-", " "))} `.includes(` ${keyOf(words.replaceAll("-", " "))} `);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
