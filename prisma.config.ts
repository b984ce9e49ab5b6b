import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma's native schema engine is the one part that a package registry does not carry. The same engine, compiled to
// WebAssembly, is an ordinary package; the script speaks its protocol, so that every command works after `npm install`.
const scriptedEngine = fileURLToPath(new URL("./tools/schema-engine.mjs", import.meta.url));
const { DATABASE_URL, DATA_DIR, PRISMA_SCHEMA_ENGINE_BINARY = scriptedEngine, CHECKPOINT_DISABLE = "1" } = process.env;
// Windows cannot start a script as a program: there the CLI fetches the native engine.
if (process.platform !== "win32") Object.assign(process.env, { PRISMA_SCHEMA_ENGINE_BINARY });
// No check for updates, no telemetry.
Object.assign(process.env, { CHECKPOINT_DISABLE });

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node prisma/seed.ts" },
  // The CLI insists on a PostgreSQL address; the parameter names the folder of the embedded database.
  datasource: {
    url: DATABASE_URL || `postgresql://embedded/postgres?embedded=${encodeURIComponent(DATA_DIR || "data")}`,
  },
});
