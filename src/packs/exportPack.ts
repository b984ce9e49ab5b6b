import { valueAt } from "../content/issueInWords.ts";
import type { Pack, PackQuestion } from "../content/pack.ts";
import { asTextCell } from "./sheets/formulaCells.ts";
import { writeCsv } from "./sheets/writeCsv.ts";
import { COLUMNS, type Column } from "./sources/columns.ts";
import { joinList } from "./sources/lists.ts";

/** A pack as the text of its own file. */
export function packJson(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** A pack in our columns, as far as it fills them. What is said of the pack stands in the first row. */
export function packCsv(pack: Pack): string {
  const columns = Array.from(COLUMNS).filter(
    ([column, field]) =>
      cellOf(pack, column) !== "" || pack.questions.some((question) => fieldOf(question, field) !== ""),
  );
  const rows = pack.questions.map((question, index) =>
    columns.map(([column, field]) => {
      const text = field === "" ? (index === 0 ? cellOf(pack, column) : "") : fieldOf(question, field);
      return asTextCell(text);
    }),
  );
  return writeCsv([columns.map(([column]) => column), ...rows]);
}

/** What a column of the pack says; empty for the columns of its questions. */
function cellOf({ id, author, licence, title }: Pack, column: Column): string {
  if (column === "pack.id") return id;
  if (column === "pack.author") return author;
  if (column === "pack.licence") return licence;
  const [start, part, language] = column.split(".");
  return start === "pack" && part === "title" ? String(valueAt(title, [language ?? ""]) ?? "") : "";
}

function fieldOf(question: PackQuestion, field: string): string {
  if (field === "") return "";
  const value = valueAt(question, field.split("."));
  if (Array.isArray(value)) return joinList(value);
  return value === undefined ? "" : String(value);
}
