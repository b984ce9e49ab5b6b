/** Several answers in one cell, with a bar between them. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, "\\$&")).join(" | ");
}

/** The opposite of `joinList`; empty items are left out. */
export function splitList(cell: string): string[] {
  const items = cell.match(/(?:\\.|[^\\|]|\\$)+/gs) ?? [];
  return items.map((item) => item.replace(/\\([\\|])/g, "$1").trim()).filter((item) => item !== "");
}
