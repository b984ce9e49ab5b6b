import { LIMITS } from "../limits.ts";
import { type Cell, type Sheet, tooManyRows } from "./Sheet.ts";
import { firstSheet, plainStyles, RichText, sharedStrings } from "./workbook.ts";
import { readXml, type XmlReader } from "./xml.ts";
import { openZip } from "./zip.ts";

interface Workbook {
  strings: readonly string[];
  isPlain: (style: string) => boolean;
}

/** Reads the first sheet of an XLSX workbook as a stream. Throws a FileError. */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
  const zip = await openZip(bytes);
  const sheet = await firstSheet(zip);
  const strings = await sharedStrings(zip);
  const reader = new SheetReader({ strings, isPlain: await plainStyles(zip) });
  await readXml(zip.read(sheet), reader);
  return reader.rows;
}

class SheetReader implements XmlReader {
  readonly rows: Sheet = [];
  readonly #workbook: Workbook;
  readonly #text = new RichText();
  #row = 0;
  #column = -1;
  #cells: Cell[] = [];
  #type = "n";
  #style = "0";
  #isFormula = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") this.#openRow(attributes["r"]);
    if (name === "c") this.#openCell(attributes);
    if (name === "f") this.#isFormula = true;
    this.#text.open(name === "v" ? "t" : name);
  }

  close(name: string): void {
    this.#text.close(name === "v" ? "t" : name);
    if (name === "c") this.#closeCell();
    if (name === "row") this.#closeRow();
  }

  text(piece: string): void {
    this.#text.add(piece);
  }

  #openRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    this.#column = -1;
    this.#cells = [];
  }

  #openCell({ r: reference, t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    this.#type = t;
    this.#style = s;
    this.#isFormula = false;
    this.#text.clear();
  }

  #closeCell(): void {
    const cell = this.#isFormula ? { flaw: "holds a formula; put its value there" } : this.#cell(this.#text.value);
    if (cell === "" || this.#column < 0 || this.#column >= LIMITS.columns) return;
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.every((cell) => typeof cell === "string" && cell.trim() === "")) return;
    if (this.rows.length === LIMITS.rows + 1) throw tooManyRows();
    this.rows.push({ row: this.#row, cells: this.#cells });
  }

  #cell(value: string): Cell {
    switch (this.#type) {
      case "s":
        return withinLimit(this.#workbook.strings[Number(value)] ?? "");
      case "b":
        return value === "1" ? "true" : "false";
      case "e":
        return { flaw: `shows the error ${value}` };
      case "n":
        return this.#number(value);
      default:
        return withinLimit(value);
    }
  }

  #number(value: string): Cell {
    if (value === "") return "";
    if (this.#workbook.isPlain(this.#style)) return String(Number(value));
    return {
      flaw: "is a number shown as a date, a percentage or the like; format the column as text and write it anew",
    };
  }
}

function withinLimit(text: string): Cell {
  return text.length > LIMITS.cellCharacters ? { flaw: `has more than ${LIMITS.cellCharacters} characters` } : text;
}

/** From 0: the index of the column of a cell like AB12. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? "";
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
