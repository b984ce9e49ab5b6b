import { CsvError, parse } from "csv-parse/sync";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";
import { type Cell, type Sheet, tooManyRows } from "./Sheet.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Longer than any row of honest cells, so it is a quotation mark that is never closed. */
const MAX_ROW_CHARACTERS = 200_000;

/** Reads separated values, whichever separator (comma, semicolon, tab, bar) and line ends they have. Throws a FileError. */
export function readCsv(text: string): Sheet {
  let row = 0;
  const rows: Sheet = [];
  const keep = (record: string[]): null => {
    row += 1;
    if (row > LIMITS.linesOfCells) throw tooManyRows();
    if (record.every((cell) => cell.trim() === "")) return null;
    if (rows.length === LIMITS.rows + 1) throw tooManyRows();
    rows.push({ row, cells: record.slice(0, LIMITS.columns).map(cellOf) });
    return null;
  };
  parseCsv(text, { delimiter: delimiterOf(text), on_record: keep });
  return rows;
}

/** The separator that gives the first row most cells. */
function delimiterOf(text: string): string {
  const widths = DELIMITERS.map((delimiter) => {
    const [first = []] = parseCsv(text, { delimiter, to: 1 });
    return { delimiter, width: first.length };
  });
  return widths.reduce((widest, other) => (other.width > widest.width ? other : widest)).delimiter;
}

interface CsvOptions {
  delimiter: string;
  /** How many records to read. */
  to?: number;
  on_record?: (record: string[]) => null;
}

function parseCsv(text: string, options: CsvOptions): string[][] {
  try {
    return parse(text, {
      ...options,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_ROW_CHARACTERS,
      record_delimiter: ["\r\n", "\n", "\r"],
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileError(`${inWords(error)} Look for a quotation mark that is not closed or not doubled.`);
  }
}

function inWords({ code, lines, message }: CsvError & { lines?: number }): string {
  if (code === "CSV_MAX_RECORD_SIZE") return `has a row of more than ${MAX_ROW_CHARACTERS} characters.`;
  return lines === undefined ? `cannot be read: ${message}.` : `cannot be read near line ${lines}: ${message}.`;
}

function cellOf(text: string): Cell {
  if (text.length > LIMITS.cellCharacters) return { flaw: `has more than ${LIMITS.cellCharacters} characters` };
  if (text.trimStart().startsWith("=")) {
    return { flaw: "begins like a formula; put an apostrophe (') in front if it is meant as text" };
  }
  return text;
}
