import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { MigrationError, migrate } from "../../src/store/migrate.ts";
import { type Migration, readMigrations } from "../../src/store/migrations.ts";
import { aLog } from "../support/aLog.ts";
import { describeWithPostgres } from "../support/postgres.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const migrations = await readMigrations(`${ROOT}/prisma/migrations`);

describe("migrating", () => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase({ databaseUrl: null, dataDir: null, log: aLog() });
  });
  afterAll(() => database.close());

  async function migrateWith(all: Migration[]): Promise<string[]> {
    const client = await database.pool.connect();
    try {
      return await migrate(client, all);
    } finally {
      client.release(true);
    }
  }

  it("does nothing the second time", async () => {
    expect(await migrateWith(migrations)).toEqual([]);
  });

  it("refuses a migration that was edited after it had been applied", async () => {
    const edited = migrations.map((migration) => ({ ...migration, checksum: "0".repeat(64) }));
    await expect(migrateWith(edited)).rejects.toThrow(/_init was edited after it had been applied/);
  });

  it("refuses a database that is newer than the build", async () => {
    await expect(migrateWith([])).rejects.toThrow(/the database is newer than this build: it has \d+_init/);
  });

  it("leaves no trace of a migration that fails, so that it can be mended", async () => {
    const draft = { name: "29990101000000_draft", checksum: "1".repeat(64) };
    const broken = { ...draft, sql: "CREATE TABLE half (id int); SELECT 1 / 0" };
    await expect(migrateWith([...migrations, broken])).rejects.toThrow(MigrationError);
    const mended = { ...draft, sql: "CREATE TABLE half (id int); DROP TABLE half" };
    expect(await migrateWith([...migrations, mended])).toEqual([draft.name]);
    await database.pool.query("DELETE FROM _prisma_migrations WHERE migration_name = $1", [draft.name]);
  });

  it("makes the checks that the schema language has no words for", async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint
       WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY conname`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "awards_total_check",
      "options_audience_votes_check",
      "options_authors_check",
      "questions_content_hash_check",
      "questions_picture_check",
      "questions_position_check",
      "rounds_number_check",
      "seats_counts_check",
      "seats_place_check",
    ]);
  });
});

describeWithPostgres("migrating a PostgreSQL server", (server) => {
  beforeAll(() => server.create());
  afterAll(() => server.remove());

  it("happens once when two processes start at the same time", async () => {
    const databaseUrl = await server.newDatabase();
    const log = aLog();
    const databases = await Promise.all([1, 2].map(() => openDatabase({ databaseUrl, dataDir: null, log })));
    await Promise.all(databases.map((database) => database.close()));
    expect(log.lines).toEqual(migrations.map(() => "info: migration applied"));
  });

  it("leaves a database that Prisma's own command finds in order", async () => {
    const databaseUrl = await server.newDatabase();
    const database = await openDatabase({ databaseUrl, dataDir: null, log: aLog() });
    await database.close();
    expect(await prisma(databaseUrl, "migrate", "status")).toContain("Database schema is up to date!");
  });

  it("finds a database in order that Prisma's own command has migrated", async () => {
    const databaseUrl = await server.newDatabase();
    await prisma(databaseUrl, "migrate", "deploy");
    const log = aLog();
    const database = await openDatabase({ databaseUrl, dataDir: null, log });
    await database.close();
    expect(log.lines).toEqual([]);
  });
});

/** What the command prints; rejects if it fails. */
async function prisma(databaseUrl: string, ...args: string[]): Promise<string> {
  const { PATH } = process.env;
  const env = { ...process.env, DATABASE_URL: databaseUrl, PATH: `${ROOT}/node_modules/.bin:${PATH}` };
  const cli = `${ROOT}/node_modules/prisma/build/index.js`;
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: ROOT, env });
  return stdout;
}
