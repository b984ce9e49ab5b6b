import { rename, writeFile } from "node:fs/promises";

/** Writes a file whole or not at all. Without fsync: it outlives this process, not a power failure. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text, { mode: 0o600 });
  await rename(`${path}.tmp`, path);
}
