// What the CLI asks before it asks the engine: is the database there, and if not, can it be made?
import { existsSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import pg from "pg";
import { databaseName, embeddedDir, maintenanceUrl } from "./address.mjs";

const CONNECT_TIMEOUT_MS = 10_000;
const DUPLICATE_DATABASE = "42P04";

/** A fault that the CLI knows by its number. */
export class KnownError extends Error {
  /**
   * @param {"P1000" | "P1001" | "P1003"} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Rejects with a KnownError where the fault has a number.
 * @param {string} url
 */
export async function checkConnection(url) {
  const dir = embeddedDir(url);
  if (dir === null) return withClient(url, async () => {});
  if (!existsSync(join(dir, "pg", "PG_VERSION"))) throw new KnownError("P1003", `There is no database in ${dir} yet`);
}

/**
 * An embedded database comes into being when it is opened.
 * @param {string} url
 * @returns {Promise<string>} its name
 */
export async function createDatabase(url) {
  const name = databaseName(url);
  if (embeddedDir(url) !== null) return name;
  await withClient(maintenanceUrl(url), async (client) => {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error) => {
      if (error.code !== DUPLICATE_DATABASE) throw error;
    });
  });
  return name;
}

/**
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<void>} use
 */
async function withClient(connectionString, use) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    await use(client);
  } catch (error) {
    throw knownFault(error, connectionString) ?? error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Null for a fault without a number. The driver and the adapter name the same fault differently.
 * @param {unknown} error
 * @param {string} url
 */
export function knownFault(error, url) {
  const text = inspect(error, { depth: 4 });
  const { hostname, port } = new URL(url);
  if (/3D000|DatabaseDoesNotExist/.test(text)) {
    return new KnownError("P1003", `Database \`${databaseName(url)}\` does not exist`);
  }
  if (/28P01|28000|AuthenticationFailed|DatabaseAccessDenied/.test(text)) {
    return new KnownError("P1000", "The database server refused the user or the password");
  }
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|exceeded when trying to connect|DatabaseNotReachable/i.test(text)) {
    return new KnownError("P1001", `Can't reach the database server at \`${hostname}:${port || 5432}\``);
  }
  return null;
}
