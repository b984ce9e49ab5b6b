import { type Estimate, estimate } from "./beta.ts";
import { type DifficultyEstimate, estimateDifficulty } from "./difficulty.ts";
import type { Pack, PackQuestion } from "./pack.ts";
import { sumOf, type Tally } from "./Tally.ts";
import type { ReportCount } from "./worklist.ts";

/** What games say of a question in one language. Shares are from 0 to 1, and null where there is nothing to share. */
export interface QuestionStatistics extends DifficultyEstimate {
  pack: string;
  question: string;
  language: string;
  asked: number;
  voters: number;
  foundShare: number | null;
  fooledShare: number | null;
  /** Of all answers, those that were refused for closeness. */
  tooCloseShare: number | null;
  /** The mean, in milliseconds. */
  answerMs: number | null;
  skipped: number;
  /** By reason. */
  reports: Record<string, number>;
  /** Also those that the question no longer has. */
  lies: LieStatistics[];
}

interface LieStatistics {
  lie: string;
  asked: number;
  voters: number;
  /** The share of players whom it fools. */
  fooled: Estimate;
}

/** For each language of each question of the packs, in their order. */
export function statisticsOf(
  packs: readonly Pack[],
  tallies: readonly Tally[],
  reports: readonly ReportCount[],
): QuestionStatistics[] {
  const talliesById = Map.groupBy(tallies, ({ questionId }) => questionId);
  const reportsById = Map.groupBy(reports, ({ questionId }) => questionId);
  return packs.flatMap((pack) =>
    pack.questions.flatMap((question) =>
      Object.keys(question.texts).map((language) => {
        const isMeant = (of: { language: string }) => of.language === language;
        const about = (talliesById.get(question.id) ?? []).filter(isMeant);
        const against = (reportsById.get(question.id) ?? []).filter(isMeant);
        return { pack: pack.id, question: question.id, language, ...statistics(question, about, against) };
      }),
    ),
  );
}

function statistics({ difficulty }: PackQuestion, tallies: readonly Tally[], reports: readonly ReportCount[]) {
  const sum = sumOf(tallies);
  return {
    ...estimateDifficulty(difficulty, sum),
    asked: sum.asked,
    voters: sum.voters,
    foundShare: share(sum.found, sum.voters),
    fooledShare: share(sum.fooled, sum.voters),
    tooCloseShare: share(sum.tooClose, sum.tooClose + sum.decoys),
    answerMs: share(sum.answerMs, sum.timed),
    skipped: sum.skipped,
    reports: Object.fromEntries(reports.map(({ reason, reports }) => [reason, reports])),
    lies: tallies.flatMap(({ lie, asked, voters, fooled }) => {
      return lie === "" ? [] : [{ lie, asked, voters, fooled: estimate({ a: 1 + fooled, b: 1 + voters - fooled }) }];
    }),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
