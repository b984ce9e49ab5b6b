import type { GameRecord } from "../../src/game/record.ts";
import { classic8 } from "../../src/game/ruleset.ts";

/** A game of two rounds with everything a record can hold: a tie, a merged and a dropped decoy, a picture, a loss. */
export function aRecord(changes: Partial<GameRecord> = {}): GameRecord {
  return {
    id: crypto.randomUUID(),
    code: "BCDF",
    outcome: "finished",
    ruleset: structuredClone(classic8),
    settings: {
      ruleset: "classic-8@1",
      timing: "relaxed",
      language: "en",
      filter: "moderate",
      lateJoin: true,
      audience: true,
      packs: ["wild"],
      categories: ["space"],
    },
    startedAt: 1_800_000_000_123,
    endedAt: 1_800_000_600_456,
    seats: [
      { id: "p3", name: "Cy", icon: "cat", score: 14, place: 1, ...counts(1, 1, 0, 1, 1) },
      { id: "p2", name: "Bo", icon: "bee", score: 14, place: 1, ...counts(1, 0, 0, 2, 1) },
      { id: "p10", name: "Ann", icon: "moon", score: -4, place: 3, ...counts(0, 1, 1, 0, 0) },
    ],
    rounds: [
      {
        number: 1,
        question: {
          id: "breakfast-bear",
          text: "What does a famous bear from Peru eat for breakfast?",
          category: "arts",
          truth: "Marmalade",
          robot: "Gooseberries",
          explanation: "It keeps a sandwich under its hat.",
          picture: null,
        },
        answering: { tooClose: 3, answerMs: [4_000, 9_500] },
        decoys: { p3: "plum jam", p2: "Plum jam.", p10: "marmalade" },
        options: [
          { id: "b", text: "Gooseberries", kind: "robot", authors: [], audienceVotes: 120 },
          { id: "a", text: "Plum jam", kind: "decoy", authors: ["p3", "p2"], audienceVotes: 0 },
          { id: "c", text: "Marmalade", kind: "truth", authors: [], audienceVotes: 80 },
        ],
        struckOut: "b",
        eliminationVotes: { p3: "b", p2: "c", p10: "b" },
        finalVotes: { p3: "c", p2: "c", p10: "a" },
        awards: { p3: award(8, 4, 2, 0), p2: award(8, 0, 2, 0), p10: award(0, 4, 0, 0) },
      },
      {
        number: 2,
        question: {
          id: "flag-nepal",
          text: "Whose flag is neither square nor oblong?",
          category: "geography",
          truth: "Nepal",
          robot: "Bhutan",
          explanation: "It is made of two pennants.",
          picture: { id: "7f3a", alt: "Two stacked triangles" },
        },
        decoys: { p2: "Ohio" },
        options: [
          { id: "a", text: "Nepal", kind: "truth", authors: [], audienceVotes: 0 },
          { id: "b", text: "Bhutan", kind: "robot", authors: [], audienceVotes: 0 },
          { id: "c", text: "Ohio", kind: "decoy", authors: ["p2"], audienceVotes: 1 },
        ],
        struckOut: null,
        eliminationVotes: {},
        finalVotes: { p3: "c", p10: "b" },
        awards: { p3: award(0, 0, 0, 0), p2: award(0, 0, 4, 0), p10: award(0, 0, 0, -8) },
      },
    ],
    skipped: [{ id: "too-dull", language: "en" }],
    ...changes,
  };
}

/** A game in which only the scores matter, best first. */
export function aRecordWithScores(scores: readonly number[], changes: Partial<GameRecord> = {}): GameRecord {
  const seats = scores.map((score, i) => ({
    id: `p${i + 1}`,
    name: `Player ${i + 1}`,
    icon: "key" as const,
    score,
    place: scores.indexOf(score) + 1,
    ...counts(0, 0, 0, 0, 0),
  }));
  return aRecord({ seats, rounds: [], ...changes });
}

function counts(correct: number, robots: number, fooled: number, received: number, won: number) {
  return {
    correctAnswers: correct,
    robotsIdentified: robots,
    timesFooled: fooled,
    votesReceived: received,
    roundsWon: won,
  };
}

function award(correct: number, robot: number, votes: number, fooled: number) {
  return {
    correctAnswerPoints: correct,
    robotIdentifiedPoints: robot,
    votesReceivedPoints: votes,
    fooledPenalty: fooled,
    total: correct + robot + votes + fooled,
  };
}
