import { isDeepStrictEqual } from "node:util";
import { findDuplicates } from "../content/findDuplicates.ts";
import type { Pack, PackQuestion } from "../content/pack.ts";
import { type Accepted, judge } from "./judge.ts";
import { headOf, type PackWishes } from "./packHead.ts";
import type { RowFlaw, Source } from "./sources/Source.ts";

/** What an import does: a value to show or to carry out. */
export interface ImportPlan {
  /** As it will be; null if no question is left. */
  pack: Pack | null;
  added: number;
  updated: number;
  unchanged: number;
  /** Errors (rows that stay out) and warnings, by row. */
  flaws: RowFlaw[];
}

export interface ImportTarget {
  /** The pack as it is; null if it is new. */
  existing: Pack | null;
  /** All other packs, whose questions must not come again. */
  others: readonly Pack[];
  wishes: PackWishes;
  /** What is wrong with the pictures that the questions name, by the name of the file. */
  pictureFlaws: ReadonlyMap<string, string>;
}

/**
 * What becomes of a pack when a file is taken into it: new questions are added, those it has (by id) updated, none removed.
 * Throws a FileError if the file as a whole does not go into the pack.
 */
export function planImport(source: Source, { existing, others, wishes, pictureFlaws }: ImportTarget): ImportPlan {
  const head = headOf(source.meta, existing, wishes);
  const { accepted, flaws } = judge(source.candidates, pictureFlaws);
  const old = existing?.questions ?? [];
  const repeated = duplicatesAmong(accepted, head, old, others);
  const refused = new Set(repeated.filter(({ level }) => level === "error").map(({ row }) => row));
  const fresh = accepted.filter(({ candidate }) => !refused.has(candidate.row)).map(({ question }) => question);
  const questions = merge(old, fresh);
  const before = new Map(old.map((question) => [question.id, question]));
  const added = fresh.filter(({ id }) => !before.has(id)).length;
  const unchanged = fresh.filter((question) => isDeepStrictEqual(before.get(question.id), question)).length;
  return {
    pack: questions.length === 0 ? null : { ...head, questions },
    added,
    updated: fresh.length - added - unchanged,
    unchanged,
    flaws: [...source.flaws, ...flaws, ...repeated].toSorted((a, b) => a.row - b.row),
  };
}

/** The pack's other questions come first, so that of two alike the one from the file is named. */
function duplicatesAmong(
  accepted: readonly Accepted[],
  head: Omit<Pack, "questions">,
  old: readonly PackQuestion[],
  others: readonly Pack[],
): RowFlaw[] {
  const byId = new Map(accepted.map((one) => [one.question.id, one.candidate]));
  const kept = old.filter(({ id }) => !byId.has(id));
  const questions = [...kept, ...accepted.map(({ question }) => question)];
  return findDuplicates([...others, { ...head, questions }]).flatMap(({ pack, question, field, level, message }) => {
    const candidate = pack === head.id ? byId.get(question) : undefined;
    if (candidate === undefined) return [];
    return [{ row: candidate.row, column: candidate.columnOf(field), level, reason: message }];
  });
}

/** In the old order, new ones last. */
function merge(old: readonly PackQuestion[], fresh: readonly PackQuestion[]): PackQuestion[] {
  const byId = new Map([...old, ...fresh].map((question) => [question.id, question]));
  return Array.from(byId.values());
}
