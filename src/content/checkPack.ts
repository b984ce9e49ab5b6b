import { isSame, keyOf } from "../game/sameness.ts";
import { LANGUAGES } from "../game/settings.ts";
import { findDuplicates } from "./findDuplicates.ts";
import type { Problem } from "./Problem.ts";
import type { Pack, PackQuestion } from "./pack.ts";

type Finding = Pick<Problem, "level" | "message">;
type Texts = NonNullable<PackQuestion["texts"]["en"]>;

/** How many times longer or shorter than every lie the truth may be. */
const MAX_LENGTH_RATIO = 2.5;

/** All mistakes of the packs, in the order of the questions, duplicates last. */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  const problems = packs.flatMap((pack) =>
    pack.questions.flatMap((question) =>
      checkQuestion(question).map((finding) => ({ pack: pack.id, question: question.id, ...finding })),
    ),
  );
  return [...problems, ...findDuplicates(packs)];
}

function checkQuestion({ id, picture, texts }: PackQuestion): Finding[] {
  const findings: Finding[] = [];
  if (texts.en === undefined) findings.push(error("has no English texts"));
  if (picture !== undefined && picture.alt.en === undefined) findings.push(error("has no English alt for its picture"));
  for (const language of LANGUAGES) {
    const inLanguage = texts[language];
    if (inLanguage === undefined) continue;
    if (picture !== undefined && picture.alt[language] === undefined) {
      findings.push(warning(`${language}: has no alt for its picture in this language`));
    }
    const found = [...checkAnswers(inLanguage), ...checkStyle(inLanguage), ...checkSecrecy(inLanguage, id, picture)];
    findings.push(...found.map(({ level, message }) => ({ level, message: `${language}: ${message}` })));
  }
  return findings;
}

/** Truth and lies must be told apart by the game itself (A1–A4). */
function checkAnswers({ truth, aliases, lies }: Texts): Finding[] {
  const falseFriends = [truth, ...aliases].flatMap((right) =>
    lies
      .filter((lie) => isSame(right, lie))
      .map((lie) => error(`the lie "${lie}" counts as the right answer "${right}"`)),
  );
  const twins = pairsOf(lies)
    .filter(([a, b]) => isSame(a, b))
    .map(([a, b]) => error(`the lies "${a}" and "${b}" count as the same`));
  const idle = aliases
    .filter((alias) => keyOf(alias) === keyOf(truth))
    .map((alias) => warning(`the alias "${alias}" is superfluous: it counts as the truth anyway`));
  return [...falseFriends, ...twins, ...idle];
}

/** The truth must not be found by its looks: it should share every trait with at least one lie. */
function checkStyle({ truth, lies }: Texts): Finding[] {
  const traits: [string, (answer: string) => boolean][] = [
    ["the case of its first letter", (answer) => /^\p{Lu}/u.test(answer)],
    ["its final stop", (answer) => /[.。]$/u.test(answer)],
    ["having digits or not", (answer) => /\p{Nd}/u.test(answer)],
  ];
  const findings = traits
    .filter(([, hasTrait]) => lies.every((lie) => hasTrait(lie) !== hasTrait(truth)))
    .map(([trait]) => warning(`the truth stands out by ${trait}`));
  const ratios = lies.map((lie) => truth.length / lie.length);
  if (ratios.every((ratio) => ratio > MAX_LENGTH_RATIO)) findings.push(warning("the truth stands out by being long"));
  if (ratios.every((ratio) => ratio < 1 / MAX_LENGTH_RATIO))
    findings.push(warning("the truth stands out by being short"));
  return findings;
}

/** X1: ids travel to the players, and the alt is read out before the answer is known. */
function checkSecrecy({ truth, question }: Texts, id: string, picture: PackQuestion["picture"]): Finding[] {
  const findings: Finding[] = [];
  if (containsWords(id.replaceAll("-", " "), truth)) findings.push(error("its id contains the truth"));
  if (containsWords(question, truth)) findings.push(warning("the question contains the truth"));
  const alts = Object.values(picture?.alt ?? {});
  if (alts.some((alt) => containsWords(alt, truth))) findings.push(error("the alt of its picture contains the truth"));
  return findings;
}

function containsWords(text: string, words: string): boolean {
  return ` ${keyOf(text.replaceAll("-", " "))} `.includes(` ${keyOf(words.replaceAll("-", " "))} `);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

function error(message: string): Finding {
  return { level: "error", message };
}

function warning(message: string): Finding {
  return { level: "warning", message };
}
