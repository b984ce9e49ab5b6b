import type { Pack } from "../content/pack.ts";
import type { Tally } from "../content/Tally.ts";
import type { ReportCount } from "../content/worklist.ts";
import type { GameRecord, LeaderboardRow } from "../game/record.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";
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
  readonly #database: Promise<Database>;

  constructor(database: Promise<Database>, kind: Store["kind"]) {
    this.#database = database;
    this.kind = kind;
    // Whoever wants something of a database that could not be opened hears of it then.
    database.catch(() => undefined);
  }

  async opened(): Promise<void> {
    await this.#database;
  }

  async saveGame(record: GameRecord): Promise<boolean> {
    return saveGame(await this.#prisma(), record);
  }

  async gameById(id: string): Promise<GameRecord | null> {
    return findGame(await this.#prisma(), id);
  }

  async leaderboard(rulesetId: string, limit: number): Promise<LeaderboardRow[]> {
    return leaderboard(await this.#prisma(), rulesetId, limit);
  }

  async importPack(pack: Pack): Promise<ImportSummary> {
    return importPack(await this.#prisma(), pack);
  }

  async packs(): Promise<Pack[]> {
    return findPacks(await this.#prisma());
  }

  async keepReports(reports: readonly KeptReport[]): Promise<void> {
    return keepReports(await this.#prisma(), reports);
  }

  async reports(): Promise<ReportCount[]> {
    return countReports(await this.#prisma());
  }

  async tallies(): Promise<Tally[]> {
    return findTallies(await this.#prisma());
  }

  async keepSeen(seen: readonly SeenQuestion[]): Promise<void> {
    return keepSeen(await this.#prisma(), seen);
  }

  async seenOn(device: string, since: number): Promise<string[]> {
    return seenOn(await this.#prisma(), device, since);
  }

  async forgetDevice(device: string): Promise<void> {
    return forgetDevice(await this.#prisma(), device);
  }

  async forgetSeenBefore(time: number): Promise<void> {
    return forgetSeenBefore(await this.#prisma(), time);
  }

  async ping(): Promise<void> {
    await (await this.#database).pool.query("SELECT 1");
  }

  async close(): Promise<void> {
    await (await this.#database).close();
  }

  async #prisma(): Promise<PrismaClient> {
    return (await this.#database).prisma;
  }
}
