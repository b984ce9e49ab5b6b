import { isTooLate } from "../clock.ts";
import type { Game, QuestionPhase, Seat } from "../game.ts";
import type { Act, PhaseRules } from "../moves.ts";
import { type RuleCode, RuleError } from "../RuleError.ts";
import { actingSeat, rulesetOf } from "../round.ts";
import { isSame } from "../sameness.ts";
import { cleaned, hasSubstance, isLongerThan } from "../text.ts";
import { eliminationPhase } from "./begin.ts";

export const MAX_ANSWER_GRAPHEMES = 100;

const submitAnswer: Act<"submit-answer", QuestionPhase> = (game, phase, { by, at, input }) => {
  const seat = writerOf(game, phase, by, at);
  const refusal = refusalOf(game, phase, seat, input.text, input.rude);
  if (refusal === "TOO_CLOSE") {
    phase.tooCloseCounts[by] = tooCloseCount(phase, by) + 1;
    return { refused: refusal };
  }
  if (refusal !== null) throw new RuleError(refusal);
  accept(phase, by, input.text);
  phase.answerMs.push(at - phase.startedAt - phase.stoodStillMs);
  return undefined;
};

/** Q5: kept as it is typed, judged when the phase ends. */
const saveDraft: Act<"save-draft", QuestionPhase> = (game, phase, { by, at, input }) => {
  writerOf(game, phase, by, at);
  phase.drafts[by] = { text: input.text, rude: input.rude };
  return undefined;
};

function writerOf(game: Game, phase: QuestionPhase, by: string, now: number): Seat {
  const seat = actingSeat(game, by);
  if (isTooLate(game, phase, seat, now)) throw new RuleError("TOO_LATE");
  if (phase.decoys[by] !== undefined) throw new RuleError("ALREADY_ANSWERED");
  return seat;
}

/** Q1, Q3, Q4, Q7: why a decoy is refused; null if it is good. */
function refusalOf(game: Game, phase: QuestionPhase, seat: Seat, text: string, rude: boolean): RuleCode | null {
  const clean = cleaned(text);
  if (!hasSubstance(clean)) return "ANSWER_EMPTY";
  if (isLongerThan(clean, MAX_ANSWER_GRAPHEMES)) return "ANSWER_TOO_LONG";
  if (rude) return "ANSWER_RUDE";
  const patient = tooCloseCount(phase, seat.id) < rulesetOf(game).maxTooClose;
  return patient && isTooClose(phase, clean) ? "TOO_CLOSE" : null;
}

function isTooClose({ question, decoys }: QuestionPhase, text: string): boolean {
  const known = [question.truth, ...question.aliases, question.robot, ...Object.values(decoys)];
  return known.some((other) => isSame(other, text));
}

function tooCloseCount(phase: QuestionPhase, seatId: string): number {
  return phase.tooCloseCounts[seatId] ?? 0;
}

function accept(phase: QuestionPhase, seatId: string, text: string): void {
  phase.decoys[seatId] = cleaned(text);
  delete phase.drafts[seatId];
}

/** Q5: a draft that would be accepted becomes the decoy. */
function acceptDrafts(game: Game, phase: QuestionPhase): void {
  for (const seat of game.seats) {
    const draft = phase.drafts[seat.id];
    if (draft !== undefined && refusalOf(game, phase, seat, draft.text, draft.rude) === null) {
      accept(phase, seat.id, draft.text);
    }
  }
}

export const question: PhaseRules<"question"> = {
  moves: { "submit-answer": submitAnswer, "save-draft": saveDraft },
  hasActed: (phase, seatId) => phase.decoys[seatId] !== undefined,
  next(game, phase, now) {
    acceptDrafts(game, phase);
    return eliminationPhase(game, phase, now);
  },
};
