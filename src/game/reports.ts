import type { Phase } from "./game.ts";
import type { Act, Acts } from "./moves.ts";
import { RuleError } from "./RuleError.ts";

/** Why a question does not please. */
export const REPORT_REASONS = ["wrong", "unclear", "offensive", "too-easy", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** R4: by whoever has played the question, after its reveal, once. */
const reportQuestion: Act<"report-question"> = (game, phase, { by, at, input }) => {
  const round = isAfterReveal(phase) ? game.rounds.at(-1) : undefined;
  if (round === undefined) throw new RuleError("WRONG_PHASE");
  if (!Object.hasOwn(round.awards, by)) throw new RuleError("NOT_PLAYING");
  const { id: questionId, language } = round.question;
  const isDone = game.reports.some((report) => report.by === by && report.questionId === questionId);
  if (isDone) throw new RuleError("ALREADY_REPORTED");
  game.reports.push({ by, at, questionId, language: language ?? game.settings.language, reason: input.reason });
  return undefined;
};

function isAfterReveal({ name }: Phase): boolean {
  return name === "results" || name === "final";
}

export const reportMoves: Acts = { "report-question": reportQuestion };
