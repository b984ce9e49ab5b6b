import type { Answering, Game, OverPhase, Question, Round, SkippedQuestion } from "./game.ts";
import type { Icon } from "./icons.ts";
import { rulesetOf } from "./round.ts";
import type { Ruleset } from "./ruleset.ts";
import { type Counts, countsOf, standingsOf } from "./scoring.ts";
import type { Settings } from "./settings.ts";

/** A game that is over, as it is kept for good: plain JSON, instants in epoch milliseconds. */
export interface GameRecord {
  /** Made when the game started; saving twice under one id is harmless. */
  id: string;
  code: string;
  outcome: "finished" | "abandoned";
  ruleset: Ruleset;
  settings: Settings;
  startedAt: number;
  endedAt: number;
  /** Best first (S4). */
  seats: SeatRecord[];
  rounds: RoundRecord[];
  /** What the host has skipped; missing in games of earlier builds. */
  skipped?: SkippedQuestion[];
}

export interface SeatRecord extends Counts {
  id: string;
  name: string;
  icon: Icon;
  score: number;
  place: number;
}

/** A round without the other answers that would have been right: they stay with the pack. */
export type RoundRecord = Omit<Round, "question" | "answering"> & {
  question: Omit<Question, "aliases">;
  /** Missing in games of earlier builds. */
  answering?: Answering;
};

/** One of the best results under a ruleset. */
export interface LeaderboardRow {
  place: number;
  name: string;
  icon: string;
  score: number;
  gameId: string;
  /** Epoch milliseconds. */
  endedAt: number;
}

/** R3: what is saved of a game that has reached its end; null if none has. */
export function recordOf(game: Game): GameRecord | null {
  const { phase, gameId, startedAt } = game;
  if (!isOver(phase) || gameId === null || startedAt === null) return null;
  return {
    id: gameId,
    code: game.code,
    outcome: phase.name === "final" ? "finished" : "abandoned",
    ruleset: rulesetOf(game),
    settings: game.settings,
    startedAt,
    endedAt: phase.endedAt,
    seats: standingsOf(game).map(({ seat: { id, name, icon, score }, place }) => ({
      id,
      name,
      icon,
      score,
      place,
      ...countsOf(game.rounds, id),
    })),
    rounds: game.rounds.map(({ question: { aliases: _, ...question }, ...round }) => ({ ...round, question })),
    skipped: game.skipped,
  };
}

function isOver(phase: Game["phase"]): phase is OverPhase {
  return phase.name === "final" || phase.name === "abandoned";
}
