import { keyOf } from "../game/sameness.ts";
import type { Problem } from "./Problem.ts";
import type { Pack, PackQuestion } from "./pack.ts";

interface Candidate {
  pack: string;
  question: PackQuestion;
  trigrams: Set<string>;
}

/** Share of common trigrams from which two questions with the same answer are one, or deserve a look. */
const SAME_QUESTION = 0.5;
const SIMILAR_QUESTION = 0.3;

/** Questions of all packs that have the same id, or the same English answer and much the same English question. */
export function findDuplicates(packs: readonly Pack[]): Problem[] {
  const ids = new Map<string, string>();
  const byAnswer = new Map<string, Candidate[]>();
  const problems: Problem[] = [];
  for (const pack of packs) {
    for (const question of pack.questions) {
      const owner = ids.get(question.id);
      if (owner === undefined) ids.set(question.id, pack.id);
      else problems.push(problem(pack.id, question.id, "error", `its id is used already in the pack ${owner}`));
      problems.push(...twinsOf(pack.id, question, byAnswer));
    }
  }
  return problems;
}

/** Compares a question with those before it that share an answer with it, and adds it to them. */
function twinsOf(pack: string, question: PackQuestion, byAnswer: Map<string, Candidate[]>): Problem[] {
  const texts = question.texts.en;
  if (texts === undefined) return [];
  const candidate = { pack, question, trigrams: trigramsOf(texts.question) };
  const sharing = new Set<Candidate>();
  for (const answer of new Set([texts.truth, ...texts.aliases].map(keyOf))) {
    const earlier = byAnswer.get(answer) ?? [];
    for (const other of earlier) sharing.add(other);
    byAnswer.set(answer, [...earlier, candidate]);
  }
  return Array.from(sharing).flatMap((other) => {
    const similarity = similarityOf(candidate.trigrams, other.trigrams);
    if (similarity < SIMILAR_QUESTION) return [];
    const level = similarity >= SAME_QUESTION ? "error" : "warning";
    const share = Math.round(similarity * 100);
    const message = `asks much the same as ${other.question.id} of the pack ${other.pack} (${share} % alike)`;
    return [problem(pack, question.id, level, message)];
  });
}

/** Jaccard's index of two sets: what they share by what they have together. */
function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function trigramsOf(text: string): Set<string> {
  const letters = ` ${keyOf(text)} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3)));
}

function problem(pack: string, question: string, level: Problem["level"], message: string): Problem {
  return { pack, question, level, message };
}
