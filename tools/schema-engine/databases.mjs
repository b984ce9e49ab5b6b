// The databases the engine works on: a PostgreSQL server, the embedded database, or a throw-away one in memory.
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { embeddedDir } from "./address.mjs";

/** @import { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils" */

const CONNECT_TIMEOUT_MS = 10_000;
/** The internal type "char" of the system catalogue, and text. */
const [CHAR_OID, TEXT_OID] = [18, 25];

/** @type {Set<() => Promise<void>>} */
const open = new Set();

/** Closes what is still open, so that an embedded database is left in order. */
export async function closeDatabases() {
  await Promise.all([...open].map((close) => close()));
}

/**
 * @param {string | null} url null for work that needs no database of its own
 * @param {string | null} shadowUrl null for a shadow database in memory
 * @returns {SqlMigrationAwareDriverAdapterFactory}
 */
export function adapterFactory(url, shadowUrl) {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(url),
    async connectToShadowDb() {
      const adapter = await connect(shadowUrl);
      if (shadowUrl !== null) {
        await adapter.executeScript("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public");
      }
      return adapter;
    },
  };
}

/**
 * @param {string | null} url
 * @returns {Promise<SqlDriverAdapter>}
 */
async function connect(url) {
  const dir = url === null ? null : embeddedDir(url);
  const isServer = url !== null && dir === null;
  const { poolConfig, close } = isServer ? serverAt(url) : await embeddedAt(dir);
  const pool = new pg.Pool({ ...poolConfig, max: 1, idleTimeoutMillis: 0 });
  // The query under way reports the same fault.
  pool.on("error", () => {});
  const adapter = mended(await new PrismaPg(pool).connect(), pool);
  async function dispose() {
    open.delete(dispose);
    await pool.end();
    await close();
  }
  open.add(dispose);
  return Object.assign(adapter, { dispose });
}

/** @param {string} connectionString */
function serverAt(connectionString) {
  return { poolConfig: { connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS }, close: async () => {} };
}

/** @param {string | null} dir null for one in memory */
async function embeddedAt(dir) {
  // Loaded when needed: older versions of Node, which run everything else here, do not read TypeScript.
  const { openEmbedded } = await import("../../src/store/embedded/openEmbedded.ts");
  return openEmbedded(dir);
}

/**
 * Mends two things in which the adapter differs from what the engine expects: it knows no column of the type "char", of
 * which the system catalogue is full, and it cuts scripts at every semicolon, inside function bodies and strings too.
 * @param {SqlDriverAdapter} adapter
 * @param {pg.Pool} pool
 */
function mended(adapter, pool) {
  const queryPool = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  /** @type {number[]} Of the latest result; the engine asks one thing at a time. */
  let charColumns = [];
  Object.assign(pool, {
    /** @param {pg.QueryArrayConfig} query */
    async query(query) {
      const result = await queryPool(query);
      charColumns = result.fields.flatMap(({ dataTypeID }, i) => (dataTypeID === CHAR_OID ? [i] : []));
      for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
      return result;
    },
  });
  return Object.assign(adapter, {
    /** @type {SqlDriverAdapter["queryRaw"]} */
    async queryRaw(query) {
      const result = await queryRaw(query);
      for (const i of charColumns) result.columnTypes[i] = ColumnTypeEnum.Character;
      return result;
    },
    /** @param {string} script */
    async executeScript(script) {
      await queryPool(script).catch((error) => {
        throw asAdapterError(error);
      });
    },
  });
}

/** @param {unknown} error */
function asAdapterError(error) {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code = "", severity = "", message, detail, column, hint } = error;
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}
