/** Every value that RULES.md calls "ruleset": data, versioned, kept with every game. Points are signed, times in milliseconds. */
export interface Ruleset {
  /** `name@version`; a change of any value is a new version. */
  id: string;
  rounds: number;
  points: {
    /** Final vote for the truth. */
    truth: number;
    /** Elimination vote for the robot's answer; never multiplied. */
    robotSpotted: number;
    /** Each final vote on one's decoy. */
    decoy: number;
    /** Final vote for the robot's answer. */
    robotBelieved: number;
    /** What the last round multiplies truth, decoy and robotBelieved by. */
    lastRoundFactor: number;
  };
  durations: Record<TimedPhaseName, number>;
  /** P5: how long after a deadline a message still counts. */
  graceMs: number;
  /** P3: how long a phase stays open after the last player has acted. */
  settleMs: number;
  /** P8: what one extension adds. */
  extensionMs: number;
  /** P9: how long a game waits for a second player. */
  abandonAfterMs: number;
  /** L4: how long the host may be gone. */
  hostAwayMs: number;
  /** L10: how long a room lives, how long without anyone in it, and how long it waits for its creator. */
  roomLifeMs: number;
  emptyRoomMs: number;
  unclaimedRoomMs: number;
  minPlayers: number;
  maxPlayers: number;
  maxScreens: number;
  /** L7: how many may watch. Left out in rulesets that were kept before there was an audience: nobody. */
  maxAudience?: number;
  /** Q4: refusals for closeness per round and player. */
  maxTooClose: number;
}

export type TimedPhaseName = "question" | "elimination" | "voting" | "results";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const common = {
  durations: { question: 60 * SECOND, elimination: 30 * SECOND, voting: 30 * SECOND, results: 20 * SECOND },
  graceMs: 500,
  settleMs: 2 * SECOND,
  extensionMs: 30 * SECOND,
  abandonAfterMs: 5 * MINUTE,
  hostAwayMs: 15 * SECOND,
  roomLifeMs: 240 * MINUTE,
  emptyRoomMs: 10 * MINUTE,
  unclaimedRoomMs: 30 * SECOND,
  minPlayers: 2,
  maxPlayers: 8,
  maxScreens: 4,
  maxAudience: 200,
  maxTooClose: 2,
};

export const classic8: Ruleset = {
  id: "classic-8@1",
  rounds: 8,
  points: { truth: 8, robotSpotted: 4, decoy: 4, robotBelieved: -8, lastRoundFactor: 2 },
  ...common,
};

export const classic12: Ruleset = {
  id: "classic-12@1",
  rounds: 12,
  points: { truth: 6, robotSpotted: 3, decoy: 3, robotBelieved: -6, lastRoundFactor: 2 },
  ...common,
};

/** What a room offers unless its server says otherwise; the first is the default. */
export const RULESETS: readonly Ruleset[] = [classic8, classic12];

/** S6: presets for the times of a game. */
export const TIMINGS = ["normal", "relaxed", "none"] as const;
export type Timing = (typeof TIMINGS)[number];
export const RELAXED_FACTOR = 1.5;

/** S6: by how much one player's question time may be stretched. */
export const QUESTION_TIME_FACTORS = [1, 1.5, 2] as const;
export type QuestionTimeFactor = (typeof QUESTION_TIME_FACTORS)[number];
