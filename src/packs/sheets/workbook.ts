import { posix } from "node:path";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";
import { tooManyRows } from "./Sheet.ts";
import { readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** Cell formats that show a number as it is: general, whole number, text. */
const PLAIN_FORMATS = new Set(["0", "1", "49"]);
const PLAIN_CODE = /^(?:general|0|@)$/i;

/** The path of the first sheet within the workbook. */
export async function firstSheet(zip: Zip): Promise<string> {
  let sheet: string | undefined;
  await readXml(zip.read("xl/workbook.xml"), {
    open(name, { id }) {
      if (name === "sheet") sheet ??= id ?? "";
    },
  });
  let target: string | undefined;
  await readXml(zip.read("xl/_rels/workbook.xml.rels"), {
    open(name, { Id, Target }) {
      if (name === "Relationship" && Id === sheet) target = Target;
    },
  });
  if (target === undefined) throw new FileError("is a workbook without a sheet.");
  return posix.resolve("/xl", target).slice(1);
}

/** The texts that cells refer to by number, cut to one character more than a cell may have. */
export async function sharedStrings(zip: Zip): Promise<string[]> {
  const strings: string[] = [];
  if (!zip.has("xl/sharedStrings.xml")) return strings;
  const text = new RichText();
  await readXml(zip.read("xl/sharedStrings.xml"), {
    open(name) {
      if (name === "si") text.clear();
      text.open(name);
    },
    close(name) {
      text.close(name);
      if (name !== "si") return;
      if (strings.length === LIMITS.sharedStrings) throw tooManyRows();
      strings.push(text.value);
    },
    text: (piece) => text.add(piece),
  });
  return strings;
}

/** Whether a number in a cell of this style (`s`) is shown as it is: not as a date, a percentage, an amount of money. */
export async function plainStyles(zip: Zip): Promise<(style: string) => boolean> {
  const codes = new Map<string, string>();
  const plain: boolean[] = [];
  if (!zip.has("xl/styles.xml")) return () => true;
  let inCellFormats = false;
  await readXml(zip.read("xl/styles.xml"), {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "cellXfs") inCellFormats = true;
      if (name === "numFmt") codes.set(numFmtId, formatCode);
      if (name === "xf" && inCellFormats) {
        plain.push(PLAIN_FORMATS.has(numFmtId) || PLAIN_CODE.test(codes.get(numFmtId) ?? ""));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return (style) => plain[Number(style)] ?? true;
}

/** Collects the text of a string that may be in pieces of several looks, without the reading aids of Japanese text. */
export class RichText {
  #value = "";
  #inText = false;
  #inReadingAid = false;

  get value(): string {
    return this.#value.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  clear(): void {
    this.#value = "";
  }

  open(name: string): void {
    if (name === "t") this.#inText = true;
    if (name === "rPh") this.#inReadingAid = true;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    if (name === "rPh") this.#inReadingAid = false;
  }

  add(piece: string): void {
    if (!this.#inText || this.#inReadingAid || this.#value.length > LIMITS.cellCharacters) return;
    this.#value += piece.slice(0, LIMITS.cellCharacters + 1 - this.#value.length);
  }
}
