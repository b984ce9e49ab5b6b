import type { Pack } from "../content/pack.ts";
import type { Tally } from "../content/Tally.ts";

import type { ReportCount } from "../content/worklist.ts";
import type { Report } from "../game/game.ts";
import type { GameRecord, LeaderboardRow } from "../game/record.ts";

/** What outlives a room. Every method rejects when the database cannot be reached; saving again is always harmless. */
export interface Store {
  /** Where the data is, in words for the operator. */
  readonly kind: "postgresql" | "embedded" | "memory";

  /** Resolves when the database is open and up to date, for which everything below waits; rejects if that cannot be had. */
  opened(): Promise<void>;

  /** Saves a game that is over, in one transaction; false if it was saved before. */
  saveGame(record: GameRecord): Promise<boolean>;
  gameById(id: string): Promise<GameRecord | null>;
  /** The best scores of finished games under one ruleset, best first; equal scores share a place (1, 1, 3). */
  leaderboard(rulesetId: string, limit: number): Promise<LeaderboardRow[]>;

  /**
   * Takes over a pack as it is now: new questions are added, changed ones updated, missing ones retired. One that
   * another pack had moves to this one.
   */
  importPack(pack: Pack): Promise<ImportSummary>;
  /** All packs with the questions in use. */
  packs(): Promise<Pack[]>;

  /** Keeps what players have against questions; of a player and a question in a game only the first counts. */
  keepReports(reports: readonly KeptReport[]): Promise<void>;
  /** All reports, counted. */
  reports(): Promise<ReportCount[]>;
  /** What all saved games say of the questions. */
  tallies(): Promise<Tally[]>;

  /** Keeps what was asked on devices; a later time for the same question replaces the earlier. */
  keepSeen(seen: readonly SeenQuestion[]): Promise<void>;
  /** Ids of the questions that were asked on a device since then (epoch milliseconds). */
  seenOn(device: string, since: number): Promise<string[]>;
  /** Forgets everything that was asked on a device. */
  forgetDevice(device: string): Promise<void>;
  /** Forgets everything that was asked before then (epoch milliseconds). */
  forgetSeenBefore(time: number): Promise<void>;

  /** Resolves if the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A question that was asked on a device. */
export interface SeenQuestion {
  /** Stands for the device without naming it. */
  device: string;
  questionId: string;
  /** Epoch milliseconds. */
  seenAt: number;
}

/** What a player has against a question. */
export interface KeptReport extends Omit<Report, "by"> {
  gameId: string;
  seatId: string;
}

export interface ImportSummary {
  added: number;
  updated: number;
  unchanged: number;
  retired: number;
}
