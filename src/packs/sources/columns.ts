import { LANGUAGES, type Language } from "../../game/settings.ts";
import { FileError } from "../FileError.ts";
import { columnName, type SheetRow, textOf } from "../sheets/Sheet.ts";

/** Our columns, as documented in docs/PACKS.md, each with the field of the question that it holds. */
const SHARED = {
  id: "id",
  category: "category",
  difficulty: "difficulty",
  source: "source",
  reviewed: "reviewed",
  mature: "mature",
  picture: "picture.file",
  "picture.licence": "picture.licence",
} as const;
const OF_LANGUAGE = {
  question: "texts.*.question",
  truth: "texts.*.truth",
  aliases: "texts.*.aliases",
  lies: "texts.*.lies",
  explanation: "texts.*.explanation",
  alt: "picture.alt.*",
} as const;
/** Further lies, each in a cell of its own; an export writes all of them into `lies`. */
const FURTHER_LIES = ["lie.2", "lie.3"] as const;
const OF_PACK = { "pack.id": "", "pack.author": "", "pack.licence": "" } as const;

type SharedColumn = keyof typeof SHARED;
export type LanguageColumn = keyof typeof OF_LANGUAGE;
export type PackColumn = keyof typeof OF_PACK | `pack.title.${Language}`;
type FurtherLie = (typeof FURTHER_LIES)[number];
export type Column = SharedColumn | `${FurtherLie}.${Language}` | `${LanguageColumn}.${Language}` | PackColumn;

/** All columns in the order of an export, each with the field that it holds; empty for those of the pack and those that are only read. */
export const COLUMNS: ReadonlyMap<Column, string> = new Map<Column, string>([
  ...entriesOf(SHARED),
  ...LANGUAGES.flatMap((language) =>
    entriesOf(OF_LANGUAGE).map(([column, field]): [Column, string] => [
      `${column}.${language}`,
      field.replace("*", language),
    ]),
  ),
  ...LANGUAGES.flatMap((language) => furtherLies(language).map((column): [Column, string] => [column, ""])),
  ...entriesOf(OF_PACK),
  ...LANGUAGES.map((language): [Column, string] => [`pack.title.${language}`, ""]),
]);

/** The columns of a language for lies beside those in `lies`. */
export function furtherLies(language: Language): Column[] {
  return FURTHER_LIES.map((column): Column => `${column}.${language}`);
}

/** Where the columns of a sheet are. */
export interface Header {
  columns: ReadonlyMap<Column, number>;
  /** Indices and names of columns that are not ours. */
  unknown: [number, string][];
}

/** Null if the row is no header of ours. Throws a FileError if a column is there twice. */
export function readHeader({ cells }: SheetRow, language: Language): Header | null {
  const columns = new Map<Column, number>();
  const unknown: [number, string][] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnCalled(textOf(cell), language);
    if (column === null && textOf(cell).trim() !== "") unknown.push([index, textOf(cell).trim()]);
    if (column === null) continue;
    if (columns.has(column)) {
      throw new FileError(
        `has the column ${column} twice, the second time as column ${columnName(index)}. Remove one.`,
      );
    }
    columns.set(column, index);
  }
  const names = Array.from(columns.keys());
  const isOurs = ["question.", "truth."].every((start) => names.some((name) => name.startsWith(start)));
  return isOurs ? { columns, unknown } : null;
}

/** "Question EN", "question_en" and, where the file is in English, "question" are all `question.en`. */
function columnCalled(title: string, language: Language): Column | null {
  const name = title
    .trim()
    .toLowerCase()
    .replace(/[\s_.()]+/g, ".")
    .replace(/\.$/, "");
  return Array.from(COLUMNS.keys()).find((column) => column === name || column === `${name}.${language}`) ?? null;
}

function entriesOf<K extends string>(object: Record<K, string>): [K, string][] {
  // Sound: these literals have no other keys.
  return Object.entries(object) as [K, string][];
}
