import type { Chance } from "./chance.ts";
import type { Icon } from "./icons.ts";
import type { RuleCode } from "./RuleError.ts";
import type { ReportReason } from "./reports.ts";
import type { QuestionTimeFactor, Ruleset, TimedPhaseName } from "./ruleset.ts";
import type { Language, Settings } from "./settings.ts";

/**
 * The truth about one room and the game in it: plain JSON data, changed only by `machine.ts`.
 * Instants end in `At` and are server times in epoch milliseconds.
 */
export interface Game {
  /** The four letters of the room. */
  code: string;
  openedAt: number;
  /** What this room can play; a journal stays true when a later build changes the numbers. */
  rulesets: Ruleset[];
  settings: Settings;
  chance: Chance;
  seats: Seat[];
  screens: Screen[];
  /** L7: those who watch, in the order in which they came. */
  audience: AudienceMember[];
  /** How many seats, screens and members of the audience there have ever been: numbers are not used twice. */
  peopleCount: number;
  hostId: string | null;
  /** L4: the screen that lost the host's role by being gone. */
  hostOwedTo: string | null;
  locked: boolean;
  codeHidden: boolean;
  /** L8: seats, members of the audience among them, and devices that may not come back. */
  kickedSeats: string[];
  bannedDevices: string[];
  /** Since when nobody is here; null while somebody is. */
  emptyAt: number | null;
  /** L10: the room is over; nothing changes any more. */
  closed: boolean;
  pause: Pause | null;
  /** P9: since when a running game has too few players. */
  tooFewSinceAt: number | null;
  /** Null until the first game starts; the id under which the game is saved. */
  gameId: string | null;
  startedAt: number | null;
  /** The questions of the running game, one a round. */
  questions: Question[];
  /** L9: ids of all questions this room has been asked. */
  seenQuestions: string[];
  /** P8: what the host has skipped in the running game. */
  skipped: SkippedQuestion[];
  /** R4: what players of the running game have against its questions. */
  reports: Report[];
  /** The rounds that have been scored. */
  rounds: Round[];
  phase: Phase;
  /** The latest actions per person with their verdicts, so that an action sent twice counts once. */
  recentActions: Record<string, { id: string; refused: RuleCode | null }[]>;
}

/** A player's place in the room, with everything that stays when the player comes and goes. */
export interface Seat {
  id: string;
  name: string;
  icon: Icon;
  /** What a kick bans besides the seat; null if the client named none. */
  device: string | null;
  score: number;
  questionTimeFactor: QuestionTimeFactor;
  /** L6: the first round this seat plays. */
  firstRound: number;
  /** Null while connected. */
  goneAt: number | null;
  /** Left on purpose or was kicked: the seat is no longer occupied, its score stays. */
  left: boolean;
}

/** L3: a TV that shows and does not play. */
export interface Screen {
  id: string;
  goneAt: number | null;
}

/** L7: somebody who watches, votes along and never scores. */
export interface AudienceMember {
  id: string;
  /** What a kick bans; null if the client named none. */
  device: string | null;
  /** Null while connected. */
  goneAt: number | null;
}

export interface Pause {
  at: number;
  /** False: the game paused itself for want of players (P9). */
  byHost: boolean;
}

export interface Question {
  id: string;
  /** In which it is asked, which need not be the room's; missing in journals and games of earlier builds. */
  language?: Language;
  text: string;
  category: string;
  truth: string;
  aliases: string[];
  /** The robot's answer. */
  robot: string;
  explanation: string;
  picture: Picture | null;
}

/** A question that was skipped, without its answers: they have not been revealed. */
export type SkippedQuestion = Pick<Question, "id" | "language">;

/** R4: somebody has something against a question. */
export interface Report {
  /** Seat id. */
  by: string;
  at: number;
  questionId: string;
  language: Language;
  reason: ReportReason;
}

interface Picture {
  /** Opaque; the server's address for it says nothing about the answer. */
  id: string;
  alt: string;
}

type OptionKind = "truth" | "robot" | "decoy";

/** Anything that can be voted for. */
export interface Option {
  /** Says nothing but its place on the first ballot. */
  id: string;
  text: string;
  kind: OptionKind;
  /** Seat ids; several when equal decoys were merged (Q4), none for truth and robot. */
  authors: string[];
}

/** An option of a round that has been scored. */
export interface ScoredOption extends Option {
  /** L7: how many of the audience took it for the truth. */
  audienceVotes: number;
}

/** Option ids by seat id, or by the id of a member of the audience. */
export type Votes = Record<string, string>;

/** S2: the points of one player in one round. */
export interface Award {
  correctAnswerPoints: number;
  robotIdentifiedPoints: number;
  votesReceivedPoints: number;
  fooledPenalty: number;
  total: number;
}

/** How the answering of a question went, without saying whose answers these were. */
export interface Answering {
  /** Q3, Q4: how many answers were refused for closeness. */
  tooClose: number;
  /** How long the answers took that were sent on purpose, in milliseconds without pauses, shortest first. */
  answerMs: number[];
}

/** A round that has been scored. */
export interface Round {
  number: number;
  question: Question;
  answering: Answering;
  /** What was typed and accepted, by seat id; some of it may have been dropped (Q4). */
  decoys: Record<string, string>;
  options: ScoredOption[];
  /** The option that the elimination struck out. */
  struckOut: string | null;
  eliminationVotes: Votes;
  finalVotes: Votes;
  /** By seat id: everyone who could play this round. */
  awards: Record<string, Award>;
}

interface Timed<N extends TimedPhaseName> {
  name: N;
  startedAt: number;
  /** P2; null with "no timers". */
  deadlineAt: number | null;
  /** For how long the phase has stood still, in milliseconds. */
  stoodStillMs: number;
  /** P3: since when nobody is left to wait for. */
  doneAt: number | null;
  /** P7: who asked to move on while the host was gone. */
  movers: string[];
}

export interface QuestionPhase extends Timed<"question"> {
  question: Question;
  decoys: Record<string, string>;
  drafts: Record<string, Draft>;
  /** Q4: refusals for closeness by seat id. */
  tooCloseCounts: Record<string, number>;
  /** How long accepted answers took, in milliseconds, in the order in which they came. */
  answerMs: number[];
}

interface Draft {
  text: string;
  rude: boolean;
}

export interface EliminationPhase extends Timed<"elimination"> {
  question: Question;
  answering: Answering;
  decoys: Record<string, string>;
  options: Option[];
  /** Option ids in the order in which they are shown. */
  ballot: string[];
  votes: Votes;
}

export interface VotingPhase extends Timed<"voting"> {
  question: Question;
  answering: Answering;
  decoys: Record<string, string>;
  options: Option[];
  struckOut: string | null;
  eliminationVotes: Votes;
  ballot: string[];
  votes: Votes;
  /** L7: of those who are still in the audience. */
  audienceVotes: Votes;
}

export type ResultsPhase = Timed<"results">;

export type TimedPhase = QuestionPhase | EliminationPhase | VotingPhase | ResultsPhase;

/** How a game ended, and when. */
export interface OverPhase<N extends "final" | "abandoned" = "final" | "abandoned"> {
  name: N;
  endedAt: number;
}

export type Phase = { name: "lobby" } | TimedPhase | OverPhase<"final"> | OverPhase<"abandoned">;
export type PhaseName = Phase["name"];
export type PhaseOf<N extends PhaseName> = Extract<Phase, { name: N }>;
