import { LANGUAGES } from "../../game/settings.ts";
import type { PackColumn } from "./columns.ts";
import type { Row } from "./Row.ts";
import type { PackMeta, RowFlaw } from "./Source.ts";

/** What the columns `pack.…` say. It need stand in one row only; rows that say something else belong to another pack. */
export function readPackColumns(rows: readonly Row[]): { meta: PackMeta; clashes: RowFlaw[] } {
  const clashes: RowFlaw[] = [];
  const saidIn = (column: PackColumn): string => {
    const first = rows.find((row) => row.text(column) !== "");
    const value = first?.text(column) ?? "";
    const others = rows.filter((row) => row.text(column) !== "" && row.text(column) !== value);
    const reason = `differs from row ${first?.number}; a file holds one pack`;
    clashes.push(
      ...others.map((row) => ({ row: row.number, column: row.placeOf(column), level: "error" as const, reason })),
    );
    return value;
  };
  const [id, author, licence] = [saidIn("pack.id"), saidIn("pack.author"), saidIn("pack.licence")];
  const title = LANGUAGES.flatMap((language) => {
    const value = saidIn(`pack.title.${language}`);
    return value === "" ? [] : [[language, value]];
  });
  const meta: PackMeta = {
    ...(id === "" ? {} : { id }),
    ...(author === "" ? {} : { author }),
    ...(licence === "" ? {} : { licence }),
    ...(title.length === 0 ? {} : { title: Object.fromEntries(title) }),
  };
  return { meta, clashes };
}
