import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pack } from "./pack.ts";
import { PackError } from "./packFiles.ts";

const ID_DIGITS = 20;
export const MAX_PICTURE_BYTES = 512 * 1024;

/** The content of the SVG files of packs, by the pack's id and the name that the pack uses. */
export type Svgs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The pictures of all packs, under ids that say nothing about their files. */
export interface Pictures {
  /** @param file As the pack with the id `pack` names it. Throws an Error for a file that the pack does not name. */
  idOf(pack: string, file: string): string;
  /** Every SVG by its id. */
  readonly all: ReadonlyMap<string, string>;
}

/** Reads the pictures that the packs name from the folder of the packs. Throws a PackError that lists those missing. */
export async function readSvgs(packs: readonly Pack[], dir: string | URL): Promise<Svgs> {
  const { svgs, problems } = await readAvailableSvgs(packs, dir);
  if (problems.length > 0) throw new PackError(problems);
  return svgs;
}

/** Like `readSvgs`, but gives the problems back, with what could be read. */
export async function readAvailableSvgs(
  packs: readonly Pack[],
  dir: string | URL,
): Promise<{ svgs: Svgs; problems: string[] }> {
  const folder = dir instanceof URL ? fileURLToPath(dir) : dir;
  const svgs = new Map<string, Map<string, string>>();
  const problems: string[] = [];
  for (const pack of packs) {
    const ofPack = new Map<string, string>();
    svgs.set(pack.id, ofPack);
    for (const file of picturesOf(pack)) {
      try {
        ofPack.set(file, await readSvg(join(folder, file)));
      } catch (error) {
        problems.push(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { svgs, problems };
}

/** Rejects if the file is not there or too big for a picture. */
export async function readSvg(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MAX_PICTURE_BYTES) throw new Error(`it is bigger than ${MAX_PICTURE_BYTES / 1024} kB`);
  return readFile(path, "utf8");
}

export function createPictures(svgs: Svgs): Pictures {
  const all = Array.from(svgs.values()).flatMap((ofPack) => Array.from(ofPack.values()));
  const byId = new Map(all.map((svg) => [opaqueId(svg), svg]));
  const ids = new Map(
    Array.from(svgs, ([pack, ofPack]) => [pack, new Map(Array.from(ofPack, ([file, svg]) => [file, opaqueId(svg)]))]),
  );
  return {
    idOf(pack, file) {
      const id = ids.get(pack)?.get(file);
      if (id === undefined) throw new Error(`The pack ${pack} names no picture ${file}`);
      return id;
    },
    all: byId,
  };
}

/** The names of a pack's picture files, each once. */
export function picturesOf({ questions }: Pack): Set<string> {
  return new Set(questions.flatMap(({ picture }) => picture?.file ?? []));
}

function opaqueId(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, ID_DIGITS);
}
