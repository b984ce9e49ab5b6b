import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pack } from "./pack.ts";
import { PackError } from "./packFiles.ts";

const ID_DIGITS = 20;

/** The pictures of all packs, under ids that say nothing about their files. */
export interface Pictures {
  /** @param file As the pack names it. Throws an Error for a file that no pack names. */
  idOf(file: string): string;
  /** Null for an unknown id. */
  svgOf(id: string): string | null;
}

/** Reads the pictures that the packs name from the folder of the packs. Throws a PackError that lists those missing. */
export async function readPictures(packs: readonly Pack[], dir: string | URL): Promise<Pictures> {
  const folder = dir instanceof URL ? fileURLToPath(dir) : dir;
  const svgs = new Map<string, string>();
  const problems: string[] = [];
  for (const file of picturesOf(packs)) {
    try {
      svgs.set(file, await readFile(join(folder, file), "utf8"));
    } catch (error) {
      problems.push(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new PackError(problems);
  return createPictures(svgs);
}

/** @param svgs The content of the files by the names that the packs use. */
export function createPictures(svgs: ReadonlyMap<string, string>): Pictures {
  const ids = new Map(Array.from(svgs, ([file, svg]) => [file, opaqueId(svg)]));
  const byId = new Map(Array.from(svgs.values(), (svg) => [opaqueId(svg), svg]));
  return {
    idOf(file) {
      const id = ids.get(file);
      if (id === undefined) throw new Error(`No pack names the picture ${file}`);
      return id;
    },
    svgOf: (id) => byId.get(id) ?? null,
  };
}

/** The names of all picture files, each once. */
export function picturesOf(packs: readonly Pack[]): Set<string> {
  return new Set(packs.flatMap(({ questions }) => questions.flatMap(({ picture }) => picture?.file ?? [])));
}

function opaqueId(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, ID_DIGITS);
}
