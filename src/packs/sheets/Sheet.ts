import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";

/** The text of a cell, or why it cannot be taken. */
export type Cell = string | { flaw: string };

export interface SheetRow {
  /** Counted from 1, as spreadsheet programs show it. */
  row: number;
  cells: Cell[];
}

/** The rows that have something in them. */
export type Sheet = SheetRow[];

/** The text of a cell; empty if there is none or it cannot be taken. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

/** Like A, Z, AA: as spreadsheet programs name the column with this index from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

export function tooManyRows(): FileError {
  return new FileError(`has more than ${LIMITS.rows} rows. Split it into several files.`);
}
