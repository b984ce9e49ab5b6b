import { estimate } from "./beta.ts";
import type { Pack, PackQuestion } from "./pack.ts";
import { sumOf, type Tally } from "./Tally.ts";

/** Something that an author should look at. */
export interface Finding {
  pack: string;
  question: string;
  language: string;
  kind: "lie-not-believed" | "truth-known" | "skipped" | "reported";
  /** The lie that nobody believes; empty otherwise. */
  lie: string;
  /** How many players, askings or reports say so. */
  evidence: number;
}

/** How often a question in a language was reported for one reason. */
export interface ReportCount {
  questionId: string;
  language: string;
  reason: string;
  reports: number;
}

/** With about 95 % certainty fewer than so many believe a lie, or more find a truth. */
const BELIEVED_BY_FEW = 0.1;
const KNOWN_TO_MOST = 0.8;
const MIN_SKIPS = 3;
const SKIPPED_SHARE = 0.25;
const MIN_REPORTS = 2;

/**
 * What games say against questions as they are now: lies nobody believes, truths everybody knows, questions that get
 * skipped or reported. In the order of the packs.
 */
export function worklist(
  packs: readonly Pack[],
  tallies: readonly Tally[],
  reports: readonly ReportCount[],
): Finding[] {
  const byText = Map.groupBy(tallies, ({ questionId, language }) => keyOf(questionId, language));
  const reportsByText = Map.groupBy(reports, ({ questionId, language }) => keyOf(questionId, language));
  return packs.flatMap((pack) =>
    pack.questions.flatMap((question) =>
      Object.entries(question.texts).flatMap(([language, texts]) => {
        const key = keyOf(question.id, language);
        const found = findingsOf(texts, byText.get(key) ?? [], reportsByText.get(key) ?? []);
        return found.map((finding) => ({ pack: pack.id, question: question.id, language, ...finding }));
      }),
    ),
  );
}

function findingsOf(
  { lies }: NonNullable<PackQuestion["texts"]["en"]>,
  tallies: readonly Tally[],
  counts: readonly ReportCount[],
): Pick<Finding, "kind" | "lie" | "evidence">[] {
  const { asked, voters, found, skipped } = sumOf(tallies);
  const findings: Pick<Finding, "kind" | "lie" | "evidence">[] = tallies
    .filter(({ lie, ...tally }) => lies.includes(lie) && isNotBelieved(tally))
    .map(({ lie, voters }) => ({ kind: "lie-not-believed", lie, evidence: voters }));
  if (estimate({ a: 1 + found, b: 1 + voters - found }).low > KNOWN_TO_MOST) {
    findings.push({ kind: "truth-known", lie: "", evidence: voters });
  }
  if (skipped >= MIN_SKIPS && skipped / (asked + skipped) >= SKIPPED_SHARE) {
    findings.push({ kind: "skipped", lie: "", evidence: asked + skipped });
  }
  const reports = counts.reduce((sum, count) => sum + count.reports, 0);
  if (reports >= MIN_REPORTS) findings.push({ kind: "reported", lie: "", evidence: reports });
  return findings;
}

function isNotBelieved({ voters, fooled }: Pick<Tally, "voters" | "fooled">): boolean {
  return estimate({ a: 1 + fooled, b: 1 + voters - fooled }).high < BELIEVED_BY_FEW;
}

function keyOf(questionId: string, language: string): string {
  return `${language} ${questionId}`;
}
