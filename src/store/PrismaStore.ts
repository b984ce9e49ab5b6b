import type { Pack } from "../content/pack.ts";
import type { Tally } from "../content/Tally.ts";
import type { ReportCount } from "../content/worklist.ts";
import type { GameRecord, LeaderboardRow } from "../game/record.ts";
import type { Database } from "./database.ts";
import { findGame } from "./findGame.ts";
import { findPacks } from "./findPacks.ts";
import { importPack } from "./importPack.ts";
import { leaderboard } from "./leaderboard.ts";
import { countReports, keepReports } from "./reports.ts";
import type { ImportSummary, KeptReport, SeenQuestion, Store } from "./Store.ts";
import { saveGame } from "./saveGame.ts";
import { forgetDevice, forgetSeenBefore, keepSeen, seenOn } from "./seenOnDevices.ts";
import { findTallies } from "./tallies.ts";

/** The store on PostgreSQL, on a server or embedded: the SQL is the same. */
export class PrismaStore implements Store {
  readonly kind: Store["kind"];
  readonly #database: Database;

  constructor(database: Database, kind: Store["kind"]) {
    this.#database = database;
    this.kind = kind;
  }

  saveGame(record: GameRecord): Promise<boolean> {
    return saveGame(this.#database.prisma, record);
  }

  gameById(id: string): Promise<GameRecord | null> {
    return findGame(this.#database.prisma, id);
  }

  leaderboard(rulesetId: string, limit: number): Promise<LeaderboardRow[]> {
    return leaderboard(this.#database.prisma, rulesetId, limit);
  }

  importPack(pack: Pack): Promise<ImportSummary> {
    return importPack(this.#database.prisma, pack);
  }

  packs(): Promise<Pack[]> {
    return findPacks(this.#database.prisma);
  }

  keepReports(reports: readonly KeptReport[]): Promise<void> {
    return keepReports(this.#database.prisma, reports);
  }

  reports(): Promise<ReportCount[]> {
    return countReports(this.#database.prisma);
  }

  tallies(): Promise<Tally[]> {
    return findTallies(this.#database.prisma);
  }

  keepSeen(seen: readonly SeenQuestion[]): Promise<void> {
    return keepSeen(this.#database.prisma, seen);
  }

  seenOn(device: string, since: number): Promise<string[]> {
    return seenOn(this.#database.prisma, device, since);
  }

  forgetDevice(device: string): Promise<void> {
    return forgetDevice(this.#database.prisma, device);
  }

  forgetSeenBefore(time: number): Promise<void> {
    return forgetSeenBefore(this.#database.prisma, time);
  }

  async ping(): Promise<void> {
    await this.#database.pool.query("SELECT 1");
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
