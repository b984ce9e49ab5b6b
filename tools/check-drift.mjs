// Fails if the migrations do not lead to the schema. Needs no database: both are replayed in memory.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const DIFFERENT = 2;

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../node_modules/prisma/build/index.js", import.meta.url));
const paths = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
const { status } = spawnSync(process.execPath, [cli, "migrate", "diff", ...paths, "--exit-code"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
if (status === DIFFERENT) {
  console.error("prisma/migrations does not lead to prisma/schema.prisma, as listed above: run `npm run db:migrate`.");
}
process.exitCode = status ?? 1;
