import { join } from "node:path";
import { TextDecoder } from "node:util";
import { checkSvg } from "../content/checkSvg.ts";
import { pictureFileSchema } from "../content/pack.ts";
import { MAX_PICTURE_BYTES, readSvg } from "../content/pictures.ts";
import { AuthoringError } from "./AuthoringError.ts";
import { saveText } from "./packFolder.ts";

/**
 * Writes a picture into a folder of packs, wholly or not at all. Throws an AuthoringError if it is none, or would change
 * what a question shows.
 * @param file As questions name it.
 * @param used The files that questions of the folder name.
 */
export async function savePicture(
  file: string,
  bytes: Buffer,
  folder: string,
  used: ReadonlySet<string>,
): Promise<{ file: string; isNew: boolean }> {
  if (!pictureFileSchema.safeParse(file).success) {
    throw unsound("needs a name of lower-case letters, digits and hyphens, like moon-2.svg");
  }
  const svg = textOf(bytes);
  const problems = checkSvg(svg);
  if (problems.length > 0) throw unsound(...problems);
  const path = join(folder, file);
  const old = await readSvg(path).catch(() => null);
  if (old === svg) return { file, isNew: false };
  if (old !== null && used.has(file)) throw new AuthoringError("conflict", `A question shows another ${file}.`);
  await saveText(path, svg);
  return { file, isNew: true };
}

function textOf(bytes: Buffer): string {
  if (bytes.length > MAX_PICTURE_BYTES) throw unsound(`is bigger than ${MAX_PICTURE_BYTES / 1024} kB`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unsound("is not UTF-8");
  }
}

function unsound(...problems: string[]): AuthoringError {
  return new AuthoringError("flawed", "The picture would not be sound.", problems);
}
