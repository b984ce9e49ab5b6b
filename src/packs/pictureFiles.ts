import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkSvg } from "../content/checkSvg.ts";
import { readSvg } from "../content/pictures.ts";

/**
 * What keeps pictures from being taken over into a folder of packs, by the name of the file.
 * @param files As packs name them.
 */
export async function pictureFlaws(files: Iterable<string>, from: string, to: string): Promise<Map<string, string>> {
  const flaws = new Map<string, string>();
  for (const file of files) {
    const flaw = await flawOf(file, from, to);
    if (flaw !== null) flaws.set(file, flaw);
  }
  return flaws;
}

/** Copies pictures that are not there yet, each wholly or not at all. */
export async function copyPictures(files: Iterable<string>, from: string, to: string): Promise<void> {
  for (const file of files) {
    const target = join(to, file);
    if ((await contentOf(target)) !== null) continue;
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, file), `${target}.new`);
    await rename(`${target}.new`, target);
  }
}

async function flawOf(file: string, from: string, to: string): Promise<string | null> {
  const [fresh, old] = [await contentOf(join(from, file)), await contentOf(join(to, file))];
  const svg = fresh ?? old;
  if (svg === null) return `${join(from, file)} is not there, or too big for a picture`;
  if (fresh !== null && old !== null && fresh !== old) {
    return `${join(to, file)} is another picture; give this one another name`;
  }
  const flaws = checkSvg(svg);
  return flaws.length === 0 ? null : `its picture ${flaws.join(" and ")}`;
}

async function contentOf(path: string): Promise<string | null> {
  return readSvg(path).catch(() => null);
}
