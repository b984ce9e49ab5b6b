// Builds the browser client (clients/web/dist) if anything it is made of has changed since the last build.
// `--check` builds nothing and fails if a build is due.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const SOURCES = ["clients/web/", "src/protocol/", "src/game/", "package-lock.json"];
const STAMP = new URL("clients/web/dist/.sources", ROOT);

const sources = hashOf(SOURCES.flatMap(filesUnder));
if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) process.exit(0);
if (process.argv.includes("--check")) {
  process.stderr.write("The browser client is not built, or its build is older than its sources: npm run build\n");
  process.exit(1);
}

const vite = await import("vite").catch(() => null);
if (vite === null) {
  process.stderr.write(
    "The browser client is not built: Vite is not installed (npm ci --omit=dev). The server runs without pages.\n",
  );
  process.exit(0);
}
await vite.build({ configFile: fileURLToPath(new URL("clients/web/vite.config.ts", ROOT)), logLevel: "warn" });
writeFileSync(STAMP, sources);
process.stdout.write("The browser client is built.\n");

/** @param {string} path relative to the project; a folder ends with a slash */
function filesUnder(path) {
  if (!path.endsWith("/")) return [path];
  return readdirSync(new URL(path, ROOT), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(fileURLToPath(ROOT).length)}/${entry.name}`)
    .map((file) => file.replaceAll("//", "/"))
    .filter((file) => !file.startsWith("clients/web/dist/"))
    .sort();
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(new URL(file, ROOT)))
      .update("\0");
  return hash.digest("hex");
}
