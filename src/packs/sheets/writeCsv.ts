/** Excel takes a CSV file for UTF-8 only with a byte order mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as comma-separated values (RFC 4180). */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
