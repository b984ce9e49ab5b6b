import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pack } from "./pack.ts";

/** Which questions are not asked any more, as `pack/question`, whatever the files of the packs say. */
export type Withdrawn = ReadonlySet<string>;

/** Beside the packs that were added on a server: one `pack/question` a line. */
export const WITHDRAWN_FILE = "withdrawn.txt";

/** What was withdrawn in a folder of packs; nothing if there is no such list. */
export async function readWithdrawn(dir: string): Promise<Withdrawn> {
  const text = await readFile(join(dir, WITHDRAWN_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Set(text.split("\n").flatMap((line) => line.trim() || []));
}

export function isWithdrawn(withdrawn: Withdrawn, pack: string, question: string): boolean {
  return withdrawn.has(`${pack}/${question}`);
}

/** The packs without what was withdrawn; a pack of which nothing is left is none. */
export function withoutWithdrawn(packs: readonly Pack[], withdrawn: Withdrawn): Pack[] {
  return packs
    .map((pack) => ({ ...pack, questions: pack.questions.filter(({ id }) => !isWithdrawn(withdrawn, pack.id, id)) }))
    .filter(({ questions }) => questions.length > 0);
}
