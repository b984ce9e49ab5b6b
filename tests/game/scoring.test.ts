import { describe, expect, it } from "vitest";
import type { Award } from "../../src/game/game.ts";
import { countsOf, standingsOf } from "../../src/game/scoring.ts";
import { type Answer, aGame, aLobby, decoysOf, type RoundPlan, type Table } from "../support/aGame.ts";

/** The rulesets as the rules have them. */
const RULES = [
  { ruleset: "classic-8@1", rounds: 8, truth: 8, robot: 4, decoy: 4, fooled: -8 },
  { ruleset: "classic-12@1", rounds: 12, truth: 6, robot: 3, decoy: 3, fooled: -6 },
];

const NOTHING: Award = {
  correctAnswerPoints: 0,
  robotIdentifiedPoints: 0,
  votesReceivedPoints: 0,
  fooledPenalty: 0,
  total: 0,
};

/** An award with its total. */
function anAward(parts: Partial<Award>): Award {
  return { ...NOTHING, ...parts, total: Object.values(parts).reduce((sum, points) => sum + points, 0) };
}

/** What a player gets in a round. */
function awardOf(table: Table, by: string): Award | undefined {
  return table.game.rounds.at(-1)?.awards[by];
}

function scores(table: Table): number[] {
  return table.game.seats.map(({ score }) => score);
}

describe.each(RULES)("the points of $ruleset", ({ ruleset, rounds, truth, robot, decoy, fooled }) => {
  /** What each thing is worth, to the player p1 among five who all answered. */
  const cases: [string, RoundPlan, Partial<Award>][] = [
    ["nothing", {}, {}],
    ["final vote for the truth", { finalVotes: { p1: "truth" } }, { correctAnswerPoints: truth }],
    ["elimination vote for the robot", { eliminationVotes: { p1: "robot" } }, { robotIdentifiedPoints: robot }],
    ["final vote for the robot", { finalVotes: { p1: "robot" } }, { fooledPenalty: fooled }],
    ["one final vote on the decoy", { finalVotes: { p2: "p1" } }, { votesReceivedPoints: decoy }],
    ["three of them", { finalVotes: { p2: "p1", p3: "p1", p4: "p1" } }, { votesReceivedPoints: 3 * decoy }],
    ["final vote for another's decoy", { finalVotes: { p1: "p2" } }, {}],
    ["elimination vote for the truth", { eliminationVotes: { p1: "truth" } }, {}],
    ["elimination votes on the decoy", { eliminationVotes: { p2: "p1", p3: "p1" } }, {}],
    ["others' final votes", { finalVotes: { p2: "truth", p3: "robot" } }, {}],
    [
      "everything good at once",
      { eliminationVotes: { p1: "robot" }, finalVotes: { p1: "truth", p2: "p1", p3: "p1" } },
      { correctAnswerPoints: truth, robotIdentifiedPoints: robot, votesReceivedPoints: 2 * decoy },
    ],
    [
      "robot spotted, outvoted, believed",
      { eliminationVotes: { p1: "robot", p2: "p3", p4: "p3" }, finalVotes: { p1: "robot", p2: "p1" } },
      { robotIdentifiedPoints: robot, votesReceivedPoints: decoy, fooledPenalty: fooled },
    ],
  ];

  it.each(cases)("[S2] %s", (_, plan, parts) => {
    const table = aGame(5, { ruleset });
    table.round({ decoys: decoysOf(5), ...plan });
    expect(awardOf(table, "p1")).toEqual(anAward(parts));
  });

  it.each(cases)("[S2] in the last round, all but the elimination doubled: %s", (_, plan, parts) => {
    const table = aGame(5, { ruleset });
    table.waitForLastRound();
    table.round({ decoys: decoysOf(5), ...plan });
    const { correctAnswerPoints = 0, votesReceivedPoints = 0, fooledPenalty = 0, robotIdentifiedPoints = 0 } = parts;
    const doubled = anAward({
      correctAnswerPoints: 2 * correctAnswerPoints,
      votesReceivedPoints: 2 * votesReceivedPoints,
      fooledPenalty: 2 * fooledPenalty,
      robotIdentifiedPoints,
    });
    expect(awardOf(table, "p1")).toEqual(doubled);
    expect(table.game.rounds).toHaveLength(rounds);
    table.waitFor("final");
  });

  it("[S2] everyone in the round has an award, and the score is the sum of the totals", () => {
    const table = aGame(3, { ruleset });
    table.round({ decoys: decoysOf(3), finalVotes: { p1: "truth", p2: "p1", p3: "robot" } });
    table.round({ decoys: { p1: "Kangaroo" }, eliminationVotes: { p2: "robot" }, finalVotes: { p3: "p1" } });
    expect(table.game.rounds.map(({ awards }) => awards)).toEqual([
      {
        p1: anAward({ correctAnswerPoints: truth, votesReceivedPoints: decoy }),
        p2: NOTHING,
        p3: anAward({ fooledPenalty: fooled }),
      },
      { p1: anAward({ votesReceivedPoints: decoy }), p2: anAward({ robotIdentifiedPoints: robot }), p3: NOTHING },
    ]);
    expect(scores(table)).toEqual([truth + 2 * decoy, robot, fooled]);
  });

  it.each([
    ["struck out", { p1: "robot", p2: "robot" }, true],
    ["left in a tie", { p1: "robot", p2: "truth" }, false],
    ["outvoted", { p1: "robot", p2: "truth", p3: "truth" }, false],
  ] as const)("[S3] who votes to eliminate the robot scores when it is %s", (_, eliminationVotes, isOut) => {
    const table = aGame(3, { ruleset });
    table.round({ decoys: decoysOf(3), eliminationVotes });
    expect(table.game.rounds[0]?.struckOut === table.option("robot")).toBe(isOut);
    expect(awardOf(table, "p1")).toEqual(anAward({ robotIdentifiedPoints: robot }));
  });

  it.each([
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 1],
    [3, 2],
  ])("[Q4] %i authors of one decoy share what %i votes bring, rounded down", (authors, votes) => {
    const table = aGame(5, { ruleset });
    const sharing = ["p1", "p2", "p3"].slice(0, authors);
    const voting = ["p5", "p4", "p3"].slice(0, votes);
    for (const by of sharing) table.insist(by, "Kangaroo");
    const finalVotes = Object.fromEntries(voting.map((by) => [by, "p1" as Answer]));
    table.round({ finalVotes });
    const share = Math.floor((votes * decoy) / authors);
    for (const by of sharing) expect(awardOf(table, by)).toEqual(anAward({ votesReceivedPoints: share }));
  });

  it("[Q4] in the last round the doubled points are shared, then rounded", () => {
    const table = aGame(5, { ruleset });
    table.waitForLastRound();
    for (const by of ["p1", "p2", "p3"]) table.insist(by, "Kangaroo");
    table.round({ finalVotes: { p4: "p1", p5: "p1" } });
    expect(awardOf(table, "p3")).toEqual(anAward({ votesReceivedPoints: Math.floor((2 * 2 * decoy) / 3) }));
  });

  it("[S1] scores start at 0 and may go negative, and come back", () => {
    const table = aGame(2, { ruleset });
    expect(scores(table)).toEqual([0, 0]);
    table.round({ finalVotes: { p1: "robot" } });
    table.round({ finalVotes: { p1: "robot" } });
    expect(scores(table)).toEqual([2 * fooled, 0]);
    table.round({ finalVotes: { p1: "truth" } });
    expect(scores(table)).toEqual([2 * fooled + truth, 0]);
  });
});

describe("standings", () => {
  it.each([
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
    [
      [8, 8, 0],
      [1, 1, 3],
    ],
    [
      [8, 0, 0],
      [1, 2, 2],
    ],
    [
      [16, 8, 0],
      [1, 2, 3],
    ],
    [
      [8, 8, 0, 0, -8],
      [1, 1, 3, 3, 5],
    ],
    [
      [-8, -8],
      [1, 1],
    ],
  ])("[S4] scores of %j make places %j", (wanted, places) => {
    const table = aGame(wanted.length);
    for (const [n, score] of wanted.entries()) {
      const seat = table.game.seats[wanted.length - 1 - n];
      if (seat !== undefined) seat.score = score;
    }
    const standings = standingsOf(table.game);
    expect(standings.map(({ place }) => place)).toEqual(places);
    expect(standings.map(({ seat }) => seat.score)).toEqual(wanted);
  });

  it("[S4] who has played and left is still ranked; who left before playing is not", () => {
    const table = aGame(3);
    table.round({ decoys: decoysOf(3), finalVotes: { p3: "truth" } });
    table.do("p3", "leave", {});
    table.seat("Dee");
    table.do("p4", "leave", {});
    expect(standingsOf(table.game).map(({ seat, place }) => [seat.id, place])).toEqual([
      ["p3", 1],
      ["p1", 2],
      ["p2", 2],
    ]);
  });

  it("[S4] there are none in the lobby, and from the first question on they hold everyone who plays", () => {
    const table = aLobby(2);
    expect(standingsOf(table.game)).toEqual([]);
    table.start();
    table.seat("Cid");
    expect(standingsOf(table.game).map(({ seat }) => seat.id)).toEqual(["p1", "p2"]);
    table.waitFor("results");
    table.waitFor("question");
    expect(standingsOf(table.game).map(({ seat }) => seat.id)).toEqual(["p1", "p2", "p3"]);
  });

  it("[S4] they keep who leaves after the end, even of a game that had no round", () => {
    const table = aGame(3);
    table.do("p1", "end-game", {});
    table.do("p2", "leave", {});
    table.seat("Dee");
    expect(standingsOf(table.game).map(({ seat, place }) => [seat.id, place])).toEqual([
      ["p1", 1],
      ["p2", 1],
      ["p3", 1],
    ]);
  });

  it("[S4] who comes when the game is over is neither ranked nor a winner", () => {
    const table = aGame(2);
    table.round({ finalVotes: { p1: "robot", p2: "robot" } });
    table.do("p1", "end-game", {});
    table.seat("Cid");
    expect(standingsOf(table.game).map(({ seat, place }) => [seat.id, place])).toEqual([
      ["p1", 1],
      ["p2", 1],
    ]);
  });
});

describe("counts", () => {
  it("[S5] correct answers, robots identified, times fooled, votes received, rounds won", () => {
    const table = aGame(3);
    table.round({
      decoys: decoysOf(3),
      eliminationVotes: { p1: "robot", p2: "truth" },
      finalVotes: { p1: "truth", p2: "p1", p3: "p1" },
    });
    table.round({ decoys: decoysOf(3), eliminationVotes: { p1: "p2" }, finalVotes: { p1: "robot", p2: "p3" } });
    table.round({ decoys: decoysOf(2), finalVotes: { p1: "robot", p2: "truth", p3: "truth" } });
    table.round({ decoys: decoysOf(2), finalVotes: { p1: "robot" } });
    const counts = ["p1", "p2", "p3"].map((id) => countsOf(table.game.rounds, id));
    expect(counts).toEqual([
      { correctAnswers: 1, robotsIdentified: 1, timesFooled: 3, votesReceived: 2, roundsWon: 1 },
      { correctAnswers: 1, robotsIdentified: 0, timesFooled: 0, votesReceived: 0, roundsWon: 1 },
      { correctAnswers: 1, robotsIdentified: 0, timesFooled: 0, votesReceived: 1, roundsWon: 2 },
    ]);
  });

  it("[S5] a merged decoy's votes count for each author", () => {
    const table = aGame(3);
    for (const by of ["p1", "p2"]) table.insist(by, "Kangaroo");
    table.round({ finalVotes: { p3: "p1" } });
    expect(["p1", "p2"].map((id) => countsOf(table.game.rounds, id).votesReceived)).toEqual([1, 1]);
  });

  it("[S5] nobody wins a round in which nobody is above 0", () => {
    const table = aGame(2);
    table.round();
    table.round({ finalVotes: { p1: "robot" } });
    expect(["p1", "p2"].map((id) => countsOf(table.game.rounds, id).roundsWon)).toEqual([0, 0]);
  });

  it("[S5] who was not there counts nothing", () => {
    const table = aGame(2);
    table.round();
    expect(countsOf(table.game.rounds, "p9")).toEqual({
      correctAnswers: 0,
      robotsIdentified: 0,
      timesFooled: 0,
      votesReceived: 0,
      roundsWon: 0,
    });
  });
});
