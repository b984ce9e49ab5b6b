// Writes the C# classes of the synced state and the server's messages for Unity; with --check only compares.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const committed = join(root, "clients/unity/Runtime/Generated");
const check = process.argv.includes("--check");
const target = check ? mkdtempSync(join(tmpdir(), "codegen-")) : committed;

const { status, stderr } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/.bin/schema-codegen"),
    "src/protocol/state.ts",
    "src/protocol/messages.ts",
    "--output",
    target,
    "--csharp",
    "--namespace",
    "Decoy",
  ],
  { cwd: root, encoding: "utf8" },
);
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(1);
}

if (check) {
  const stale = readdirSync(target).filter((name) => read(join(target, name)) !== read(join(committed, name)));
  const orphans = readdirSync(committed).filter((name) => name.endsWith(".cs") && !readdirSync(target).includes(name));
  rmSync(target, { recursive: true });
  if (stale.length + orphans.length > 0) {
    process.stderr.write(`Out of date: ${[...stale, ...orphans].join(", ")}. Run: npm run codegen\n`);
    process.exit(1);
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
