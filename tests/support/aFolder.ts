import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** An empty folder that goes with the test. */
export function aFolder(): string {
  const { dir, remove } = newFolder();
  onTestFinished(remove);
  return dir;
}

/** An empty folder that goes when all tests of the file or suite are over. */
export function aFolderForAll(): string {
  const { dir, remove } = newFolder();
  afterAll(remove);
  return dir;
}

function newFolder() {
  const dir = mkdtempSync(join(tmpdir(), "decoy-test-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
