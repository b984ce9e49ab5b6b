import { dirname, relative, resolve } from "node:path";
import { checkPacks } from "../../content/checkPack.ts";
import { checkPictures } from "../../content/checkPictures.ts";
import type { Problem } from "../../content/Problem.ts";
import type { Pack } from "../../content/pack.ts";
import { readAvailableSvgs } from "../../content/pictures.ts";
import { readWithdrawn, type Withdrawn, withoutWithdrawn } from "../../content/withdrawn.ts";
import { type ImportOptions, prepareImport } from "../importFile.ts";
import { readShelf, type ShelvedPack } from "../packFolder.ts";
import { checkOptions } from "./options.ts";
import { flawLine, line, withFile } from "./report.ts";
import type { ExitCode, Surroundings } from "./run.ts";
import { tally } from "./tally.ts";

interface Checked {
  packs: Pack[];
  errors: string[];
  warnings: string[];
}

/** Checks the packs that the server plays and any files beside them, as if these were imported. */
export async function checkCommand(args: string[], { own, added, print }: Surroundings): Promise<ExitCode> {
  const { files, json, warnings: areWarningsWanted, ...options } = checkOptions(args);
  const shelf = await readShelf([own, ...(added === null ? [] : [added])]);
  const parts = [await checkShelf(shelf, added === null ? new Set() : await readWithdrawn(added))];
  for (const file of files) {
    if (shelf.every(({ path }) => path !== resolve(file))) parts.push(await checkFile(file, shelf, options));
  }
  const [errors, warnings] = [parts.flatMap((part) => part.errors), parts.flatMap((part) => part.warnings)];
  for (const text of [...errors, ...(areWarningsWanted ? warnings : [])]) print(text);
  const numbers = tally(parts.flatMap(({ packs }) => packs));
  const hint = areWarningsWanted || warnings.length === 0 ? "" : " (--warnings lists them)";
  print(`${errors.length} errors, ${warnings.length} warnings${hint}\n`);
  print(`${numbers.text} text and ${numbers.picture} picture questions\n`);
  if (json) print(`${JSON.stringify({ errors: errors.length, ...numbers })}\n`);
  return errors.length === 0 ? 0 : 1;
}

async function checkShelf(shelf: readonly ShelvedPack[], withdrawn: Withdrawn): Promise<Checked> {
  const packs = withoutWithdrawn(
    shelf.flatMap(({ pack }) => pack ?? []),
    withdrawn,
  );
  const unreadable = shelf.flatMap(({ path, problems }) => problems.map((text) => line([relative("", path), text])));
  const problems = checkPacks(packs);
  for (const { path, pack } of shelf) {
    if (pack === null) continue;
    const { svgs } = await readAvailableSvgs([pack], dirname(path));
    problems.push(...checkPictures([pack], (_, file) => svgs.get(pack.id)?.get(file) ?? null));
  }
  const ofLevel = (level: Problem["level"]) => problems.filter((problem) => problem.level === level).map(problemLine);
  return { packs, errors: [...unreadable, ...ofLevel("error")], warnings: ofLevel("warning") };
}

/** A pack that is there already is checked as if the file were put in its place. */
async function checkFile(file: string, shelf: readonly ShelvedPack[], options: ImportOptions): Promise<Checked> {
  const prepared = await withFile(file, async () => {
    const { id } = await prepareImport(file, dirname(file), [], options);
    const others = shelf.filter(({ pack }) => pack?.id !== id);
    return prepareImport(file, dirname(file), others, options);
  });
  if ("failed" in prepared) return { packs: [], errors: [prepared.failed], warnings: [] };
  const ofLevel = (level: Problem["level"]) =>
    prepared.flaws.filter((flaw) => flaw.level === level).map((flaw) => flawLine(file, flaw));
  const packs = prepared.pack === null ? [] : [prepared.pack];
  return { packs, errors: ofLevel("error"), warnings: ofLevel("warning") };
}

function problemLine({ pack, question, field, level, message }: Problem): string {
  return line([pack, question, field, level === "warning" ? `warning, ${message}` : message]);
}
