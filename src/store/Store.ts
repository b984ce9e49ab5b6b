import type { Pack } from "../content/pack.ts";
import type { GameRecord, LeaderboardRow } from "../game/record.ts";

/** What outlives a room. Every method rejects when the database cannot be reached; saving again is always harmless. */
export interface Store {
  /** Where the data is, in words for the operator. */
  readonly kind: "postgresql" | "embedded" | "memory";

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

  /** Resolves if the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ImportSummary {
  added: number;
  updated: number;
  unchanged: number;
  retired: number;
}
