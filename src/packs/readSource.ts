import { extname } from "node:path";
import { FileError } from "./FileError.ts";
import { LIMITS } from "./limits.ts";
import { parseJson } from "./parseJson.ts";
import { decodeText } from "./sheets/decodeText.ts";
import { readCsv } from "./sheets/readCsv.ts";
import { readXlsx } from "./sheets/readXlsx.ts";
import type { Sheet } from "./sheets/Sheet.ts";
import { readHeader } from "./sources/columns.ts";
import { readKahoot, readKahootHeader } from "./sources/kahoot.ts";
import { openTriviaResults, readOpenTrivia } from "./sources/openTrivia.ts";
import { readOwnSheet } from "./sources/ownSheet.ts";
import { readPackJson } from "./sources/packJson.ts";
import type { Defaults, Source } from "./sources/Source.ts";

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** Kahoot's header stands below a page of instructions. */
const HEADER_ROWS = 20;

/**
 * The questions of a file in any format that is known: a pack, the Open Trivia Database's JSON, and our columns or
 * Kahoot's template in CSV or XLSX. Throws a FileError.
 * @param name Its ending tells CSV from JSON.
 */
export async function readSource(name: string, bytes: Buffer, defaults: Defaults): Promise<Source> {
  if (bytes.length === 0) throw new FileError("is empty.");
  if (bytes.length > LIMITS.fileBytes) throw tooBigFile();
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new FileError("is an old .xls workbook, or protected by a password. Save it as .xlsx without a password.");
  }
  if (startsWith(bytes, ZIP)) return readSheet(await readXlsx(bytes), defaults);
  const text = decodeText(bytes);
  return isJson(name, text) ? readJson(text) : readSheet(readCsv(text), defaults);
}

export function tooBigFile(): FileError {
  return new FileError(`is bigger than ${LIMITS.fileBytes / 2 ** 20} MB. Split it into several files.`);
}

function readJson(text: string): Source {
  const json = parseJson(text);
  const results = openTriviaResults(json);
  return results === null ? readPackJson(json) : readOpenTrivia(results);
}

function readSheet(sheet: Sheet, defaults: Defaults): Source {
  for (const [index, row] of sheet.slice(0, HEADER_ROWS).entries()) {
    const kahoot = readKahootHeader(row);
    if (kahoot !== null) return readKahoot(sheet.slice(index + 1), kahoot, defaults);
    const own = readHeader(row, defaults.language);
    if (own !== null) return readOwnSheet(sheet.slice(index), own, defaults);
  }
  throw new FileError("has no row of column names that is known: ours (docs/PACKS.md) or those of Kahoot's template.");
}

function isJson(name: string, text: string): boolean {
  const ending = extname(name).toLowerCase();
  return ending === ".json" || ([".csv", ".tsv", ".txt"].includes(ending) ? false : /^\s*[[{]/.test(text));
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
