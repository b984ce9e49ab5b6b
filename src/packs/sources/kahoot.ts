import { columnName, type Sheet, type SheetRow, textOf } from "../sheets/Sheet.ts";
import { quizFlaw, quizTexts } from "./quiz.ts";
import type { Candidate, Defaults, RowFlaw, Source } from "./Source.ts";

/** Where the columns of Kahoot's template are. */
export interface KahootHeader {
  question: number;
  answers: number[];
  correct: number;
}

/** Null if the row is not the header of Kahoot's template, of which several wordings are about. */
export function readKahootHeader({ cells }: SheetRow): KahootHeader | null {
  const titles = cells.map((cell) => textOf(cell).trim().toLowerCase());
  const answers = titles.flatMap((title, index) => (/^answer \d/.test(title) ? [index] : []));
  const question = titles.findIndex((title) => /^question\b/.test(title));
  const correct = titles.findIndex((title) => title.startsWith("correct answer"));
  return question === -1 || correct === -1 || answers.length < 2 ? null : { question, answers, correct };
}

/** The questions of Kahoot's template: the first right answer is the truth, the other right ones are aliases. */
export function readKahoot(rows: Sheet, header: KahootHeader, defaults: Defaults): Source {
  const candidates: Candidate[] = [];
  const flaws: RowFlaw[] = [];
  for (const row of rows) {
    const found = readRow(row, header, defaults);
    if (Array.isArray(found)) flaws.push(...found);
    else candidates.push(found);
  }
  return { meta: {}, candidates, flaws };
}

function readRow({ row, cells }: SheetRow, header: KahootHeader, defaults: Defaults): Candidate | RowFlaw[] {
  const flaw = (index: number, reason: string): RowFlaw => ({ row, column: columnName(index), level: "error", reason });
  const used = [header.question, ...header.answers, header.correct];
  const flaws = used.flatMap((index) => {
    const cell = cells[index] ?? "";
    return typeof cell === "string" ? [] : [flaw(index, cell.flaw)];
  });
  if (flaws.length > 0) return flaws;
  const right = rightAnswers(cells, header);
  if (typeof right === "string") return [flaw(header.correct, right)];
  const answerAt = (index: number) => textOf(cells[index]);
  const wrong = header.answers.filter((index) => !right.includes(index) && answerAt(index).trim() !== "");
  if (wrong.length === 0) return [flaw(header.correct, "counts every answer as right, so there is no lie")];
  const quiz = { question: answerAt(header.question), right: right.map(answerAt), wrong: wrong.map(answerAt) };
  const unfit = quizFlaw(quiz);
  if (unfit !== null) return [flaw(header.question, unfit)];
  return {
    row,
    content: {
      category: defaults.category,
      difficulty: defaults.difficulty ?? "medium",
      source: "Kahoot",
      reviewed: false,
      texts: { [defaults.language]: quizTexts(quiz) },
    },
    columnOf: (field) => columnOf(field, header, right[0] ?? 0),
  };
}

/** The indices of the right answers, or what is wrong with the cell that says which they are. */
function rightAnswers(cells: SheetRow["cells"], { answers, correct }: KahootHeader): number[] | string {
  const text = textOf(cells[correct]);
  // A decimal comma or point is what spreadsheet programs make of "1,3".
  const numbers = text.split(/[\s,;.]+/).filter((number) => number !== "");
  if (numbers.length === 0) return "does not say which answer is right";
  const indices = numbers.map((number) => answers[Number(number) - 1] ?? -1);
  if (indices.some((index) => textOf(cells[index]).trim() === "")) {
    return `${JSON.stringify(text.slice(0, 20))} names an answer that is not there`;
  }
  return indices;
}

function columnOf(field: string, header: KahootHeader, right: number): string {
  if (field.endsWith(".question")) return columnName(header.question);
  return field.endsWith(".truth") ? columnName(right) : "";
}
