import { decodeHTML } from "entities";
import { z } from "zod";
import type { PackQuestion } from "../../content/pack.ts";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";
import { quizFlaw, quizTexts } from "./quiz.ts";
import type { Candidate, RowFlaw, Source } from "./Source.ts";

const LICENCE = "CC-BY-SA-4.0";
const NAME = "Open Trivia Database";

const resultSchema = z.object({
  type: z.enum(["multiple", "boolean"]),
  difficulty: z.string(),
  category: z.string(),
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()).max(10),
});

/** Its categories in ours, by their beginning. */
const CATEGORIES: readonly [string, PackQuestion["category"]][] = [
  ["Animals", "animals"],
  ["Art", "arts"],
  ["Celebrities", "arts"],
  ["Entertainment: Board Games", "customs"],
  ["Entertainment", "arts"],
  ["General Knowledge", "customs"],
  ["Geography", "geography"],
  ["History", "history"],
  ["Mythology", "customs"],
  ["Politics", "history"],
  ["Science: Computers", "inventions"],
  ["Science: Gadgets", "inventions"],
  ["Science", "science"],
  ["Sports", "sport"],
  ["Vehicles", "inventions"],
];

/** The list of questions in a file of the Open Trivia Database; null if it is none. */
export function openTriviaResults(json: unknown): unknown[] | null {
  const list = typeof json === "object" && json !== null && "results" in json ? json.results : json;
  if (!Array.isArray(list)) return null;
  const [first] = list;
  return typeof first === "object" && first !== null && "correct_answer" in first ? list : null;
}

/** Its questions in English, with the HTML entities decoded. */
export function readOpenTrivia(results: readonly unknown[]): Source {
  if (results.length > LIMITS.rows) throw new FileError(`has more than ${LIMITS.rows} questions. Split it.`);
  const candidates: Candidate[] = [];
  const flaws: RowFlaw[] = [];
  for (const [index, result] of results.entries()) {
    const found = readResult(result, index + 1);
    if ("reason" in found) flaws.push(found);
    else candidates.push(found);
  }
  return { meta: { author: NAME, licence: LICENCE }, candidates, flaws };
}

function readResult(result: unknown, row: number): Candidate | RowFlaw {
  const flaw = (column: string, reason: string): RowFlaw => ({ row, column, level: "error", reason });
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return flaw(issue?.path.join(".") ?? "", "is not as the database writes it; download it without an encoding");
  }
  const { difficulty, correct_answer, incorrect_answers } = parsed.data;
  const category = decodeHTML(parsed.data.category);
  const quiz = {
    question: decodeHTML(parsed.data.question),
    right: [decodeHTML(correct_answer)],
    wrong: incorrect_answers.map((wrong) => decodeHTML(wrong)),
  };
  const ours = CATEGORIES.find(([start]) => category.startsWith(start))?.[1];
  if (ours === undefined)
    return flaw("category", `${JSON.stringify(category.slice(0, 40))} is no category that is known`);
  const unfit = quizFlaw(quiz);
  if (unfit !== null) return flaw("question", unfit);
  const content = { category: ours, difficulty, source: NAME, reviewed: false, texts: { en: quizTexts(quiz) } };
  return { row, content, columnOf };
}

function columnOf(field: string): string {
  if (field.endsWith(".question")) return "question";
  if (field.endsWith(".truth")) return "correct_answer";
  return field.includes(".lies") ? "incorrect_answers" : field;
}
