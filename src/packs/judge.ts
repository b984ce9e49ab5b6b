import { checkQuestion } from "../content/checkPack.ts";
import { issueInWords } from "../content/issueInWords.ts";
import { type PackQuestion, packQuestionSchema } from "../content/pack.ts";
import type { Candidate, RowFlaw } from "./sources/Source.ts";
import { stableId } from "./stableId.ts";

/** A question of a file that may be played as far as it can be seen by itself. */
export interface Accepted {
  question: PackQuestion;
  candidate: Candidate;
}

/**
 * Tells the questions that may be played from those with errors; flaws also list the warnings of the former.
 * @param pictureFlaws What is wrong with pictures, by the name of the file.
 */
export function judge(
  candidates: readonly Candidate[],
  pictureFlaws: ReadonlyMap<string, string>,
): { accepted: Accepted[]; flaws: RowFlaw[] } {
  const accepted = new Map<string, Accepted>();
  const flaws: RowFlaw[] = [];
  for (const candidate of candidates) {
    const { question, flaws: found } = judgeOne(candidate, pictureFlaws);
    flaws.push(...found);
    if (question === null) continue;
    const twin = accepted.get(question.id);
    if (twin === undefined) accepted.set(question.id, { question, candidate });
    else flaws.push(repeated(candidate, twin.candidate.row));
  }
  return { accepted: Array.from(accepted.values()), flaws };
}

function judgeOne(
  { row, content, columnOf }: Candidate,
  pictureFlaws: ReadonlyMap<string, string>,
): { question: PackQuestion | null; flaws: RowFlaw[] } {
  const whole = { ...content, id: content["id"] ?? stableId(content) };
  const parsed = packQuestionSchema.safeParse(whole);
  if (!parsed.success) {
    const flaws = parsed.error.issues.map((issue): RowFlaw => {
      const field = issue.path.join(".");
      const column = columnOf(field);
      const reason = issueInWords(issue, whole);
      return { row, column, level: "error", reason: column === "" ? `${field} ${reason}`.trim() : reason };
    });
    return { question: null, flaws };
  }
  const flaws = checkQuestion(parsed.data).map(
    ({ field, level, message }): RowFlaw => ({ row, column: columnOf(field), level, reason: message }),
  );
  const pictureFlaw = pictureFlaws.get(parsed.data.picture?.file ?? "");
  if (pictureFlaw !== undefined) {
    flaws.push({ row, column: columnOf("picture.file"), level: "error", reason: pictureFlaw });
  }
  return { question: flaws.some(({ level }) => level === "error") ? null : parsed.data, flaws };
}

function repeated({ row, content, columnOf }: Candidate, earlier: number): RowFlaw {
  const what = content["id"] === undefined ? "asks the same" : "has the same id";
  return { row, column: columnOf("id"), level: "error", reason: `${what} as row ${earlier}` };
}
