import { parseArgs } from "node:util";
import { DIFFICULTIES } from "../../content/pack.ts";
import { CATEGORIES, LANGUAGES, type Language } from "../../game/settings.ts";

export const USAGE = `npm run packs -- COMMAND …

  check [FILE…] [--json] [--warnings]     check the packs that this server plays, and files
  import FILE… [--pack ID] [--into DIR] [--dry-run]
                                          take questions into a pack in DATA_DIR/packs (or DIR)
  export PACK [--format json|csv] [--out FILE]
                                          write a pack, to the terminal or a file
  list                                    the packs that this server plays

FILE is a pack (JSON), a spreadsheet with our columns or Kahoot's (CSV, XLSX), or JSON of the Open Trivia Database.
For what a file does not say, with check and import:
  --author NAME  --licence NAME  --title TEXT    of the pack
  --language ${LANGUAGES.join("|")}                     of columns without one, and of Kahoot (en)
  --category NAME                                ${CATEGORIES.slice(0, 6).join(", ")},
                                                 ${CATEGORIES.slice(6).join(", ")}
  --difficulty ${DIFFICULTIES.join("|")}

Exit code: 0 all is well; 1 there are errors, and rows with them stay out; 2 nothing could be done.
docs/PACKS.md tells more.
`;

/** A command line that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override name = "UsageError";
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const OF_FILES = {
  author: text,
  licence: text,
  title: text,
  language: text,
  category: text,
  difficulty: text,
} as const;

export function checkOptions(args: string[]) {
  const { values, positionals } = parsed(() =>
    parseArgs({ args, allowPositionals: true, options: { ...OF_FILES, json: flag, warnings: flag } }),
  );
  return { ...values, ...known(values), files: positionals };
}

export function importOptions(args: string[]) {
  const options = { ...OF_FILES, pack: text, into: text, "dry-run": flag } as const;
  const { values, positionals } = parsed(() => parseArgs({ args, allowPositionals: true, options }));
  if (positionals.length === 0) throw new UsageError("import needs a FILE.");
  return { ...values, ...known(values), files: positionals };
}

export function exportOptions(args: string[]) {
  const options = { format: text, out: text } as const;
  const { values, positionals } = parsed(() => parseArgs({ args, allowPositionals: true, options }));
  const [pack, ...others] = positionals;
  if (pack === undefined || others.length > 0) throw new UsageError("export needs one PACK; `list` shows them.");
  const format = values.format ?? (values.out?.toLowerCase().endsWith(".csv") ? "csv" : "json");
  if (format !== "json" && format !== "csv") throw new UsageError("--format must be json or csv.");
  return { pack, format, out: values.out } as const;
}

export function noOptions(args: string[]): void {
  parsed(() => parseArgs({ args, options: {} }));
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function known(values: { language?: string; category?: string; difficulty?: string }): { language: Language } {
  oneOf("category", values.category, CATEGORIES);
  oneOf("difficulty", values.difficulty, DIFFICULTIES);
  return { language: oneOf("language", values.language, LANGUAGES) ?? "en" };
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  const found = choices.find((choice) => choice === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`--${name} must be one of ${choices.join(", ")}.`);
  return found;
}
