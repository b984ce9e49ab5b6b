import { existsSync } from "node:fs";
import { checkPacks } from "./checkPack.ts";
import { checkPictures } from "./checkPictures.ts";
import type { Pack } from "./pack.ts";
import { readPackFolder, readPacks } from "./packFiles.ts";
import { readAvailableSvgs, readSvgs, type Svgs } from "./pictures.ts";
import { readWithdrawn, type Withdrawn, withoutWithdrawn } from "./withdrawn.ts";

/** Everything that a server plays; plain data. */
export interface Library {
  packs: Pack[];
  /** Their pictures. */
  svgs: Svgs;
  /** What is left out because of a mistake, one sentence each. */
  leftOut: string[];
}

/**
 * Reads the project's own packs and those that were added on this server, without what was withdrawn there. A mistake in the former throws a PackError; in
 * the latter it leaves out the pack or the question.
 */
export async function readLibrary(own: string | URL, added: string | null): Promise<Library> {
  const isAlone = added === null || !existsSync(added);
  const withdrawn: Withdrawn = isAlone ? new Set() : await readWithdrawn(added);
  const packs = withoutWithdrawn(await readPacks(own), withdrawn);
  const svgs = await readSvgs(packs, own);
  if (isAlone) return { packs, svgs, leftOut: [] };
  const others = await readAdded(added, packs, withdrawn);
  return {
    packs: [...packs, ...others.packs],
    svgs: new Map([...svgs, ...others.svgs]),
    leftOut: others.leftOut,
  };
}

async function readAdded(
  dir: string,
  own: readonly Pack[],
  withdrawn: Withdrawn,
): Promise<{ packs: Pack[]; svgs: Svgs; leftOut: string[] }> {
  const files = await readPackFolder(dir);
  const leftOut = files.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`));
  const taken = new Set(own.map(({ id }) => id));
  const sound: Pack[] = [];
  for (const { file, pack } of files) {
    if (pack === null) continue;
    if (taken.has(pack.id)) leftOut.push(`${file}: there is another pack with the id ${pack.id}`);
    else sound.push(pack);
    taken.add(pack.id);
  }
  const packs = withoutWithdrawn(sound, withdrawn);
  const { svgs } = await readAvailableSvgs(packs, dir);
  const problems = [
    ...checkPacks([...own, ...packs]),
    ...checkPictures(packs, ({ id }, file) => svgs.get(id)?.get(file) ?? null),
  ].filter(({ pack, level }) => level === "error" && packs.some(({ id }) => id === pack));
  leftOut.push(...problems.map(({ pack, question, field, message }) => `${pack}, ${question}: ${field} ${message}`));
  const wrong = new Set(problems.map(({ pack, question }) => `${pack}/${question}`));
  return { packs: withoutWithdrawn(packs, wrong), svgs, leftOut };
}
