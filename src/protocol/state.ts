import { type SchemaType, schema, t } from "@colyseus/schema";

/**
 * What everyone in the room may see. Fields are only ever appended: their order is the wire format.
 * Kept free of anything computed, because schema-codegen reads this file to write the C# classes.
 */

/** S2: the points of one player in the round just played; all 0 before `results`. */
export const AwardState = schema(
  {
    correctAnswerPoints: t.int16(),
    robotIdentifiedPoints: t.int16(),
    votesReceivedPoints: t.int16(),
    fooledPenalty: t.int16(),
    total: t.int16(),
  },
  "AwardState",
);
export type AwardState = SchemaType<typeof AwardState>;

/** S5: what one player did in the whole game; all 0 before `final`. */
export const CountsState = schema(
  {
    correctAnswers: t.uint8(),
    robotsIdentified: t.uint8(),
    timesFooled: t.uint8(),
    votesReceived: t.uint8(),
    roundsWon: t.uint8(),
  },
  "CountsState",
);
export type CountsState = SchemaType<typeof CountsState>;

export const PlayerState = schema(
  {
    id: t.string(),
    name: t.string(),
    icon: t.string(),
    /** May be negative. */
    score: t.int32(),
    /** S4; 0 in the lobby. */
    place: t.uint8(),
    connected: t.boolean(),
    /** Left for good; kept for the standings. */
    left: t.boolean(),
    /** Takes part in this round; a latecomer does from the next one on. */
    playing: t.boolean(),
    /** Has done what the phase waits for. */
    acted: t.boolean(),
    award: t.ref(AwardState),
    counts: t.ref(CountsState),
  },
  "PlayerState",
);
export type PlayerState = SchemaType<typeof PlayerState>;

export const OptionState = schema(
  {
    id: t.string(),
    text: t.string(),
    /** E6: known from `voting` on. */
    struckOut: t.boolean(),
    eliminationVotes: t.uint8(),
    /** R1: `truth`, `robot` or `decoy` in `results`; empty before. */
    kind: t.string(),
    /** R1: player ids; empty before `results`. */
    authors: t.array("string"),
    eliminationVoters: t.array("string"),
    finalVoters: t.array("string"),
    /** L7: how many of the audience took it for the truth; 0 before `results`. */
    audienceVotes: t.uint16(),
  },
  "OptionState",
);
export type OptionState = SchemaType<typeof OptionState>;

export const SettingsState = schema(
  {
    ruleset: t.string(),
    timing: t.string(),
    language: t.string(),
    filter: t.string(),
    lateJoin: t.boolean(),
    audience: t.boolean(),
    /** Ids of the packs that are drawn from; empty: all. */
    packs: t.array("string"),
    /** What questions are drawn of; empty: everything. */
    categories: t.array("string"),
  },
  "SettingsState",
);
export type SettingsState = SchemaType<typeof SettingsState>;

export const GameState = schema(
  {
    code: t.string(),
    /** L8: do not show the code on screens. */
    codeHidden: t.boolean(),
    locked: t.boolean(),
    /** A player's or screen's id; empty if nobody is host. */
    hostId: t.string(),
    settings: t.ref(SettingsState),
    /** By id; the numbers in the ids are the order of the seats. */
    players: t.map(PlayerState),
    /** `lobby`, `question`, `elimination`, `voting`, `results`, `final` or `abandoned`. */
    phase: t.string(),
    /** 1 to `rounds`; 0 in the lobby. */
    round: t.uint8(),
    rounds: t.uint8(),
    /** P2: at `serverTime` (epoch milliseconds), `remainingMs` remained; −1 without a deadline. */
    serverTime: t.float64(),
    remainingMs: t.int32(),
    /** Empty, `host` or `too-few-players`. */
    pausedBy: t.string(),
    questionText: t.string(),
    category: t.string(),
    /** The picture is at `/pictures/<id>`; empty if the question has none. */
    pictureId: t.string(),
    pictureAlt: t.string(),
    /** Known in `results`. */
    explanation: t.string(),
    options: t.array(OptionState),
    /** Option ids: what can be voted for now, in the order to show it. */
    ballot: t.array("string"),
    /** Under which the finished game can be read; empty in the lobby. */
    gameId: t.string(),
    /** How many watch. */
    audience: t.uint16(),
  },
  "GameState",
);
export type GameState = SchemaType<typeof GameState>;
