import { dirname } from "node:path";
import { picturesOf } from "../../content/pictures.ts";
import { packCsv, packJson } from "../exportPack.ts";
import { readShelf, saveText } from "../packFolder.ts";
import { copyPictures, pictureFlaws } from "../pictureFiles.ts";
import { exportOptions, UsageError } from "./options.ts";
import { line } from "./report.ts";
import type { ExitCode, Surroundings } from "./run.ts";

/** Writes one pack; into a file together with its pictures. */
export async function exportCommand(args: string[], { own, added, print, complain }: Surroundings): Promise<ExitCode> {
  const { pack: id, format, out } = exportOptions(args);
  const shelf = await readShelf([own, ...(added === null ? [] : [added])]);
  const found = shelf.find(({ pack }) => pack?.id === id);
  if (found === undefined || found.pack === null) throw new UsageError(`There is no pack ${id}; \`list\` shows them.`);
  const { $schema: _, ...pack } = found.pack;
  const text = format === "csv" ? packCsv(pack) : packJson(pack);
  if (out === undefined) {
    print(text);
    return 0;
  }
  const [from, to] = [dirname(found.path), dirname(out)];
  const flaws = await pictureFlaws(picturesOf(pack), from, to);
  if (flaws.size > 0) {
    complain(Array.from(flaws, ([file, flaw]) => line([file, flaw])).join(""));
    return 2;
  }
  await copyPictures(picturesOf(pack), from, to);
  await saveText(out, text);
  complain(line([`${out}: ${pack.questions.length} questions, ${picturesOf(pack).size} pictures`]));
  return 0;
}
