import { LANGUAGES, type Language } from "../../game/settings.ts";
import { columnName, type SheetRow } from "../sheets/Sheet.ts";
import { furtherLies, type Header, type LanguageColumn } from "./columns.ts";
import { splitList } from "./lists.ts";
import { readPackColumns } from "./packColumns.ts";
import { Row } from "./Row.ts";
import type { Defaults, RowFlaw, Source } from "./Source.ts";

const TRUE = ["true", "yes", "x", "1"];
const FALSE = ["false", "no", "", "0"];
const OF_TEXTS = ["question", "truth", "aliases", "lies", "explanation"] as const satisfies LanguageColumn[];

/** The questions of a sheet with our columns, one a row, languages side by side. */
export function readOwnSheet([first, ...others]: SheetRow[], header: Header, defaults: Defaults): Source {
  const rows = others.map((row) => new Row(row, header));
  const { meta, clashes } = readPackColumns(rows);
  const unsound = [...clashes, ...rows.flatMap((row) => row.flaws())];
  const unsoundRows = new Set(unsound.map(({ row }) => row));
  const candidates = rows
    .filter(({ number }) => !unsoundRows.has(number))
    .map((row) => ({
      row: row.number,
      content: contentOf(row, defaults),
      columnOf: (field: string) => row.columnOf(field),
    }));
  return { meta, candidates, flaws: [...unknownColumns(header, first?.row ?? 1), ...unsound] };
}

function unknownColumns({ unknown }: Header, row: number): RowFlaw[] {
  return unknown.map(([index, name]) => ({
    row,
    column: columnName(index),
    level: "warning",
    reason: `${JSON.stringify(name.slice(0, 40))} is none of our columns and is left out`,
  }));
}

function contentOf(row: Row, { category, difficulty }: Defaults): Record<string, unknown> {
  const [id, picture, mature] = [row.text("id"), pictureOf(row), row.text("mature")];
  const texts = LANGUAGES.flatMap((language) => textsOf(row, language) ?? []);
  return {
    ...(id === "" ? {} : { id }),
    category: row.text("category").toLowerCase() || category,
    difficulty: row.text("difficulty").toLowerCase() || difficulty,
    source: row.text("source"),
    reviewed: flagOf(row.text("reviewed")),
    ...(mature === "" ? {} : { mature: flagOf(mature) }),
    ...(picture === null ? {} : { picture }),
    texts: Object.fromEntries(texts),
  };
}

/** Null if the row is not in the language. */
function textsOf(row: Row, language: Language): [Language, object][] | null {
  if (OF_TEXTS.every((column) => row.text(`${column}.${language}`) === "")) return null;
  const texts = {
    question: row.text(`question.${language}`),
    truth: row.text(`truth.${language}`),
    aliases: splitList(row.text(`aliases.${language}`)),
    lies: [`lies.${language}` as const, ...furtherLies(language)].flatMap((column) => splitList(row.text(column))),
    explanation: row.text(`explanation.${language}`),
  };
  return [[language, texts]];
}

/** Null if the row has no picture. */
function pictureOf(row: Row): object | null {
  const alt = LANGUAGES.flatMap((language) => {
    const text = row.text(`alt.${language}`);
    return text === "" ? [] : [[language, text]];
  });
  const [file, licence] = [row.text("picture"), row.text("picture.licence")];
  if (file === "" && licence === "" && alt.length === 0) return null;
  return { file, licence, alt: Object.fromEntries(alt) };
}

/** What is neither yes nor no is left to the check of the shape. */
function flagOf(text: string): boolean | string {
  if (TRUE.includes(text.toLowerCase())) return true;
  return FALSE.includes(text.toLowerCase()) ? false : text;
}
