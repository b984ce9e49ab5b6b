// Checks, imports, exports and lists packs of questions: `npm run packs -- --help`.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/packs/cli/run.ts";

const { DATA_DIR } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  own: fileURLToPath(new URL("../prisma/packs", import.meta.url)),
  added: DATA_DIR === "memory" ? null : join(DATA_DIR || "data", "packs"),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
