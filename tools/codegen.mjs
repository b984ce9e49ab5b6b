// Writes the C# classes of the synced state and the server's messages for Unity; with --check only compares.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

for (const name of readdirSync(target).filter((file) => file.endsWith(".cs"))) makeCompilable(join(target, name));

if (check) {
  const stale = readdirSync(target).filter((name) => read(join(target, name)) !== read(join(committed, name)));
  const orphans = readdirSync(committed).filter((name) => name.endsWith(".cs") && !readdirSync(target).includes(name));
  rmSync(target, { recursive: true });
  if (stale.length + orphans.length > 0) {
    process.stderr.write(`Out of date: ${[...stale, ...orphans].join(", ")}. Run: npm run codegen\n`);
    process.exit(1);
  }
}

/**
 * TypeScript's choices of strings are strings in C#; anything else that C# has no name for fails here, not in Unity.
 * @param {string} file
 */
function makeCompilable(file) {
  const code = readFileSync(file, "utf8").replace(/(?<=public )"[^"]*"(?: \| "[^"]*")*(?= )/g, "string");
  const foreign = code.split("\n").find((line) => /^\s*public (?!(?:partial )?class )[^(=;]*["|&{]/.test(line));
  if (foreign !== undefined) throw new Error(`${file} is no C#: ${foreign.trim()}`);
  writeFileSync(file, code);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
