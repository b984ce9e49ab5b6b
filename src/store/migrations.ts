import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A folder of prisma/migrations. */
export interface Migration {
  /** Starts with a timestamp: the order of the names is the order of the migrations. */
  name: string;
  sql: string;
  /** SHA-256 of the file in hex, as Prisma keeps it. */
  checksum: string;
}

/** All migrations in a folder, oldest first. */
export async function readMigrations(dir: string): Promise<Migration[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readMigration(dir, name)));
}

async function readMigration(dir: string, name: string): Promise<Migration> {
  const file = await readFile(join(dir, name, "migration.sql"));
  return { name, sql: file.toString("utf8"), checksum: createHash("sha256").update(file).digest("hex") };
}
