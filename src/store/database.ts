import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.ts";
import type { Log } from "../log.ts";
import { type Embedded, openEmbedded } from "./embedded/openEmbedded.ts";
import { migrate } from "./migrate.ts";
import { readMigrations } from "./migrations.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export interface DatabaseOptions {
  /** A PostgreSQL server, `postgresql://…`; null for the embedded database. */
  databaseUrl: string | null;
  /** The folder of the embedded database; null keeps it in memory. */
  dataDir: string | null;
  log: Log;
}

/** An open database with every migration applied. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Rejects if the database cannot be reached or brought up to date. An embedded folder can be opened once. */
export async function openDatabase({ databaseUrl, dataDir, log }: DatabaseOptions): Promise<Database> {
  const embedded = databaseUrl === null ? await openEmbedded(dataDir) : null;
  const pool = new pg.Pool(embedded?.poolConfig ?? serverConfig(databaseUrl));
  // Without a listener a connection that breaks while idle ends the process.
  pool.on("error", (error) => log.warn({ err: error }, "an idle database connection was lost"));
  try {
    await bringUpToDate(pool, log);
  } catch (error) {
    await closeAll(pool, embedded);
    throw error;
  }
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 10 * SECOND, timeout: 15 * SECOND },
  });
  const chores = embedded === null ? [] : startChores(pool, log);
  return {
    prisma,
    pool,
    async close() {
      for (const chore of chores) clearInterval(chore);
      await prisma.$disconnect();
      await closeAll(pool, embedded);
    },
  };
}

function serverConfig(databaseUrl: string | null): pg.PoolConfig {
  return {
    connectionString: databaseUrl ?? undefined,
    application_name: "decoy",
    max: 10,
    // The defaults of these wait for ever.
    connectionTimeoutMillis: 5 * SECOND,
    statement_timeout: 10 * SECOND,
    idle_in_transaction_session_timeout: 15 * SECOND,
    idleTimeoutMillis: 30 * SECOND,
    keepAlive: true,
    // The adapter drops the offset of an instant: in any other time zone all of them would be shifted.
    options: "-c timezone=UTC",
  };
}

async function bringUpToDate(pool: pg.Pool, log: Log): Promise<void> {
  const client = await pool.connect();
  try {
    for (const migration of await migrate(client, await readMigrations(MIGRATIONS))) {
      log.info({ migration }, "migration applied");
    }
  } finally {
    client.release(true);
  }
}

/** What a server does in the background and the embedded engine has nobody for. */
function startChores(pool: pg.Pool, log: Log): NodeJS.Timeout[] {
  const every = (ms: number, sql: string) =>
    setInterval(() => {
      pool.query(sql).catch((error: unknown) => log.warn({ err: error, sql }, "database upkeep failed"));
    }, ms).unref();
  return [every(5 * MINUTE, "CHECKPOINT"), every(60 * MINUTE, "VACUUM (ANALYZE)")];
}

async function closeAll(pool: pg.Pool, embedded: Embedded | null): Promise<void> {
  await pool.end();
  await embedded?.close();
}
