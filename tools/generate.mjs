// After an install: writes the Prisma client, which is generated and not committed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const schema = new URL("../prisma/schema.prisma", import.meta.url);
const cli = fileURLToPath(new URL("../node_modules/prisma/build/index.js", import.meta.url));
if (existsSync(schema) && existsSync(cli)) {
  const { status } = spawnSync(process.execPath, [cli, "generate", "--no-hints"], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
