import { relative } from "node:path";
import { languagesOf } from "../../content/checkPack.ts";
import { readShelf } from "../packFolder.ts";
import { noOptions } from "./options.ts";
import { line } from "./report.ts";
import type { ExitCode, Surroundings } from "./run.ts";

/** One line a pack: id, questions, languages, licence, file. */
export async function listCommand(args: string[], { own, added, print, complain }: Surroundings): Promise<ExitCode> {
  noOptions(args);
  const shelf = await readShelf([own, ...(added === null ? [] : [added])]);
  for (const { path, pack, problems } of shelf) {
    if (pack === null) {
      complain(line([relative("", path), `is left out: ${problems[0] ?? ""} (npm run packs -- check tells more)`]));
      continue;
    }
    const { id, licence, questions } = pack;
    const languages = languagesOf(pack).join(",");
    const columns = [id.padEnd(16), String(questions.length).padStart(5), languages.padEnd(14), licence.padEnd(14)];
    print(line([[...columns, relative("", path)].join("  ")]));
  }
  return shelf.every(({ pack }) => pack !== null) ? 0 : 1;
}
