import { fromTextCell } from "../sheets/formulaCells.ts";
import { columnName, type SheetRow, textOf } from "../sheets/Sheet.ts";
import { COLUMNS, type Column, type Header } from "./columns.ts";
import type { RowFlaw } from "./Source.ts";

/** A row of a sheet with our columns. */
export class Row {
  readonly number: number;
  readonly #cells: SheetRow["cells"];
  readonly #header: Header;

  constructor({ row, cells }: SheetRow, header: Header) {
    this.number = row;
    this.#cells = cells;
    this.#header = header;
  }

  /** Trimmed, line breaks as spaces; empty if the sheet has no such column. */
  text(column: Column): string {
    const index = this.#header.columns.get(column);
    const cell = index === undefined ? "" : textOf(this.#cells[index]);
    return fromTextCell(cell.trim())
      .replace(/[\t\r\n]+/g, " ")
      .trim();
  }

  /** Like "B (truth.en)"; the name alone if the sheet has no such column. */
  placeOf(column: Column): string {
    const index = this.#header.columns.get(column);
    return index === undefined ? column : `${columnName(index)} (${column})`;
  }

  /** Where a field of the question is; the whole row if it is no single cell. */
  columnOf(field: string): string {
    for (const [column, held] of COLUMNS) {
      if (held !== "" && (field === held || field.startsWith(`${held}.`))) return this.placeOf(column);
    }
    return "";
  }

  /** The cells of our columns that cannot be taken. */
  flaws(): RowFlaw[] {
    return Array.from(this.#header.columns).flatMap(([column, index]) => {
      const cell = this.#cells[index] ?? "";
      if (typeof cell === "string") return [];
      return [{ row: this.number, column: this.placeOf(column), level: "error", reason: cell.flaw }];
    });
  }
}
