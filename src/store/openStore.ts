import { type DatabaseOptions, openDatabase } from "./database.ts";
import { PrismaStore } from "./PrismaStore.ts";
import type { Store } from "./Store.ts";

/** As `startStore`, and waits until it is open. Rejects if the database cannot be reached or is in use by another process. */
export async function openStore(options: DatabaseOptions): Promise<Store> {
  const store = startStore(options);
  await store.opened();
  return store;
}

/**
 * Begins to open the store on a PostgreSQL server, or without one on the embedded database: in `dataDir`, or in memory if
 * that is null too. Applies missing migrations.
 */
export function startStore(options: DatabaseOptions): Store {
  const kind = kindOf(options);
  if (kind === "embedded") {
    options.log.info(
      { dataDir: options.dataDir },
      "embedded database: outlives a crash of this process, but not a power failure; for that, set DATABASE_URL",
    );
  }
  return new PrismaStore(openDatabase(options), kind);
}

function kindOf({ databaseUrl, dataDir }: DatabaseOptions): Store["kind"] {
  if (databaseUrl !== null) return "postgresql";
  return dataDir === null ? "memory" : "embedded";
}
