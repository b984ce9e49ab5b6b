import { NO_COUNTS, sumOf, type Tally } from "../content/Tally.ts";
import type { GameRecord, RoundRecord } from "../game/record.ts";

/**
 * What a game says of its questions: one tally for each question with its lie. Whoever has struck the
 * robot's answer out was not fooled by it, and whoever has struck the truth out has not found it.
 */
export function talliesOf({ rounds, skipped = [], settings }: GameRecord): Tally[] {
  const tallies = [
    ...rounds.map((round) => tallyOf(round, settings.language)),
    ...skipped.map(({ id, language = settings.language }) => {
      return { ...NO_COUNTS, questionId: id, language, lie: "", skipped: 1 };
    }),
  ];
  const byKey = Map.groupBy(tallies, ({ questionId, language, lie }) => JSON.stringify([questionId, language, lie]));
  return Array.from(byKey.values()).flatMap((alike) => alike.slice(0, 1).map((one) => ({ ...one, ...sumOf(alike) })));
}

function tallyOf({ question, options, finalVotes, decoys, answering }: RoundRecord, roomLanguage: string): Tally {
  const { id: questionId, language = roomLanguage, robot: lie } = question;
  const kinds = new Map(options.map(({ id, kind }) => [id, kind]));
  const votes = Object.values(finalVotes).map((optionId) => kinds.get(optionId));
  const { tooClose = 0, answerMs = [] } = answering ?? {};
  return {
    questionId,
    language,
    lie,
    asked: 1,
    voters: votes.length,
    found: votes.filter((kind) => kind === "truth").length,
    fooled: votes.filter((kind) => kind === "robot").length,
    decoys: Object.keys(decoys).length,
    tooClose,
    timed: answerMs.length,
    // Games of earlier builds may have parts of milliseconds.
    answerMs: Math.round(answerMs.reduce((sum, ms) => sum + ms, 0)),
    skipped: 0,
  };
}
