import type { Pack } from "../../content/pack.ts";
import type { Language } from "../../game/settings.ts";

/** What a file says of itself as a pack; most formats say little. */
export type PackMeta = Partial<Pick<Pack, "id" | "title" | "author" | "licence">>;

/** What stands for what a file does not say of its questions. */
export interface Defaults {
  language: Language;
  category?: string | undefined;
  difficulty?: string | undefined;
}

/** A mistake in a file, as its author finds it. */
export interface RowFlaw {
  /** Of a sheet, as spreadsheet programs show it; of a list in JSON, its place counted from 1. */
  row: number;
  /** The column's letter and name, or the field in JSON; empty if it is the whole row. */
  column: string;
  level: "error" | "warning";
  reason: string;
}

/** A question as it stands in a file, not checked yet. */
export interface Candidate {
  row: number;
  /** Like a question of a pack; without an id it gets one from its content. */
  content: Readonly<Record<string, unknown>>;
  /** Where in the row a field such as `texts.en.truth` comes from. */
  columnOf(field: string): string;
}

/** What was found in a file. Rows with an error are not among the candidates. */
export interface Source {
  meta: PackMeta;
  candidates: Candidate[];
  flaws: RowFlaw[];
}
