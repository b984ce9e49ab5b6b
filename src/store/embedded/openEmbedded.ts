import { join } from "node:path";
import type { PoolConfig } from "pg";
import { lockDirectory } from "../../files/directoryLock.ts";
import { DatabaseThread } from "./DatabaseThread.ts";
import { ThreadStream } from "./ThreadStream.ts";

export interface Embedded {
  /** Makes a `pg.Pool` that talks to this database. */
  poolConfig: PoolConfig;
  /** Writes everything to its place and frees the folder. End the pool first. */
  close(): Promise<void>;
}

/**
 * Opens the PostgreSQL that comes as WebAssembly, in a thread of its own: in this one it would hold up every game for
 * as long as a query takes. With null it lives in memory. Rejects if another process has the folder.
 */
export async function openEmbedded(dataDir: string | null): Promise<Embedded> {
  const unlock = dataDir === null ? async () => {} : await lockDirectory(dataDir);
  try {
    const thread = await DatabaseThread.start(dataDir === null ? null : join(dataDir, "pg"));
    return {
      poolConfig: {
        stream: () => new ThreadStream(thread),
        host: "embedded",
        user: "postgres",
        database: "postgres",
        password: "none",
        ssl: false,
        // The engine has one session.
        max: 1,
        idleTimeoutMillis: 0,
      },
      async close() {
        try {
          await thread.close();
        } finally {
          await unlock();
        }
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
