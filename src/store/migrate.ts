import { randomUUID } from "node:crypto";
import { type ClientBase, DatabaseError } from "pg";
import type { Migration } from "./migrations.ts";

/** The advisory lock under which Prisma's own CLI migrates. */
const PRISMA_LOCK = 72_707_369;
const LOCK_TIMEOUT_MS = 60_000;
/** PostgreSQL's code for a lock that did not come in time. */
const LOCK_NOT_AVAILABLE = "55P03";

/** Prisma's own, so that its CLI agrees with what was done here. */
const BOOK_OF_MIGRATIONS = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/** The database cannot be brought to the state this build needs; the message says why. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Applies what is missing, as `prisma migrate deploy` does, and returns the names of what it applied. Any number of
 * processes may do this at the same time. Leaves its settings in the session: destroy the client afterwards.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`SET statement_timeout = 0; SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
  await lock(client);
  try {
    await client.query(BOOK_OF_MIGRATIONS);
    const missing = await missingFrom(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    // Fails only if the session is gone, and the lock with it.
    await client.query("SELECT pg_advisory_unlock($1)", [PRISMA_LOCK]).catch(() => {});
  }
}

async function lock(client: ClientBase): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
  } catch (cause) {
    const isTimeout = cause instanceof DatabaseError && cause.code === LOCK_NOT_AVAILABLE;
    if (!isTimeout) throw cause;
    throw new MigrationError("another process has been migrating this database for too long", { cause });
  }
}

async function missingFrom(client: ClientBase, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of rows) {
    const migration = known.get(name);
    if (migration === undefined) throw new MigrationError(`the database is newer than this build: it has ${name}`);
    if (!finished) throw new MigrationError(`${name} has failed before: mend it with prisma migrate resolve`);
    if (checksum !== migration.checksum) throw new MigrationError(`${name} was edited after it had been applied`);
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** One transaction with its line in the book: a migration that fails leaves no trace and can be tried again. */
async function apply(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  try {
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
       VALUES ($1, $2, $3, clock_timestamp())`,
      [id, checksum, name],
    );
    await client.query(sql);
    await client.query(
      `UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1`,
      [id],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => {});
    throw new MigrationError(`${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
