/** What spreadsheet programs take for the beginning of a formula, also in full width; with marks that make it text. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell as a spreadsheet program shows it and never runs it: what looks like a formula gets an apostrophe in front. */
export function asTextCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that a cell stands for. The opposite of `asTextCell`. */
export function fromTextCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
