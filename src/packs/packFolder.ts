import { existsSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Pack } from "../content/pack.ts";
import { readPackFolder } from "../content/packFiles.ts";
import { packJson } from "./exportPack.ts";

/** A file of a folder of packs. */
export interface ShelvedPack {
  /** Absolute. */
  path: string;
  /** Null if the file is no sound pack. */
  pack: Pack | null;
  problems: string[];
}

/** The files of several folders; those that do not exist are left out, one that comes twice is read once. */
export async function readShelf(folders: readonly string[]): Promise<ShelvedPack[]> {
  const there = new Set(folders.map((folder) => resolve(folder)).filter((folder) => existsSync(folder)));
  const shelves = await Promise.all(
    Array.from(there, async (folder) =>
      (await readPackFolder(folder)).map(({ file, ...rest }) => ({ path: join(folder, file), ...rest })),
    ),
  );
  return shelves.flat();
}

/** Writes a pack wholly or not at all, even if the machine stops meanwhile. */
export async function savePack(path: string, pack: Pack): Promise<void> {
  await saveText(path, packJson(pack));
}

/** Writes a file wholly or not at all. */
export async function saveText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  const file = await open(draft, "w");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
