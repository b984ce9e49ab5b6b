import { open } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../content/issueInWords.ts";
import { type Pack, pictureFileSchema } from "../content/pack.ts";
import { picturesOf } from "../content/pictures.ts";
import { readWithdrawn, withoutWithdrawn } from "../content/withdrawn.ts";
import { FileError } from "./FileError.ts";
import { LIMITS } from "./limits.ts";
import { type ShelvedPack, savePack } from "./packFolder.ts";
import type { PackWishes } from "./packHead.ts";
import { copyPictures, pictureFlaws } from "./pictureFiles.ts";
import { type ImportPlan, planImport } from "./planImport.ts";
import { readSource, tooBigFile } from "./readSource.ts";
import type { Defaults, Source } from "./sources/Source.ts";

export interface ImportOptions extends Defaults, Omit<PackWishes, "id"> {
  /** Id of the pack; else the file says it, or its name does. */
  pack?: string | undefined;
}

/** An import that can be carried out. */
export interface PreparedImport extends ImportPlan {
  id: string;
  /** The file of the pack. */
  target: string;
  /** Takes the questions in: the pack's file changes as a whole, or not at all. */
  carryOut(): Promise<void>;
}

/**
 * Reads a file and plans what becomes of a pack in the folder `into`. Throws a FileError if that cannot be.
 * @param shelf All packs whose questions must not come again, those of `into` among them.
 */
export async function prepareImport(
  file: string,
  into: string,
  shelf: readonly ShelvedPack[],
  options: ImportOptions,
): Promise<PreparedImport> {
  const source = await readSource(basename(file), await bytesOf(file), options);
  const id = options.pack ?? source.meta.id ?? nameOf(file);
  return prepareSource(source, id, { from: dirname(file), into }, shelf, options);
}

/** Plans what becomes of the pack `id` in the folder `into`; pictures that it lacks are taken from below `from`. */
export async function prepareSource(
  source: Source,
  id: string,
  { from, into }: { from: string; into: string },
  shelf: readonly ShelvedPack[],
  options: ImportOptions,
): Promise<PreparedImport> {
  const { target, existing } = targetOf(id, into, shelf);
  const all = shelf.flatMap(({ path, pack }) => (path === target || pack === null ? [] : [pack]));
  if (all.some((pack) => pack.id === id)) {
    throw new FileError(
      `would become the pack ${id}, which is there already elsewhere. Choose another with --pack ID.`,
    );
  }
  // What was withdrawn does not stand in the way of a better one.
  const others = withoutWithdrawn(all, await readWithdrawn(into));
  const flaws = await pictureFlaws(pictureNames(source), from, into);
  const plan = planImport(source, { existing, others, wishes: { ...options, id }, pictureFlaws: flaws });
  return {
    ...plan,
    id,
    target,
    async carryOut() {
      if (plan.pack === null || isDeepStrictEqual(plan.pack, existing)) return;
      await copyPictures(picturesOf(plan.pack), from, into);
      await savePack(target, plan.pack);
    },
  };
}

function targetOf(id: string, into: string, shelf: readonly ShelvedPack[]): { target: string; existing: Pack | null } {
  const folder = resolve(into);
  const inFolder = shelf.filter(({ path }) => dirname(path) === folder);
  const usual = join(folder, `${id}.json`);
  const found = inFolder.find(({ pack }) => pack?.id === id) ?? inFolder.find(({ path }) => path === usual);
  if (found === undefined) return { target: usual, existing: null };
  if (found.pack?.id !== id) {
    throw new FileError(`would go into ${usual}, which is no sound pack of this id. Mend or move that file first.`);
  }
  return { target: found.path, existing: found.pack };
}

/** Reads no more than a file may have, and nothing that is no plain file. */
async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new FileError(error.code === "ENOENT" ? "is not there." : `cannot be read: ${error.message}.`);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new FileError("is no file.");
    if (stats.size > LIMITS.fileBytes) throw tooBigFile();
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Like "pub-quiz-2" from "Pub Quiz (2).xlsx". */
function nameOf(file: string): string {
  const words = basename(file, extname(file))
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .match(/[a-z0-9]+/g);
  if (words === null) throw new FileError("has a name that gives no id. Choose one with --pack ID.");
  return words.join("-").slice(0, 60).replace(/-$/, "");
}

/** Names that cannot be a picture's are left to the check of the shape. */
function pictureNames({ candidates }: Source): Set<string> {
  const names = candidates.map(({ content }) => valueAt(content, ["picture", "file"]));
  return new Set(names.flatMap((name) => pictureFileSchema.safeParse(name).data ?? []));
}
