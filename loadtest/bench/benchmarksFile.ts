import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../../docs/BENCHMARKS.md", import.meta.url);
const BEGIN = "<!-- measured: written by `npm run bench` -->";
const END = "<!-- /measured -->";

/** Puts new tables in the place of the old ones. */
export function writeBenchmarks(measured: string): void {
  writeFileSync(FILE, withMeasured(readFileSync(FILE, "utf8"), measured));
}

/** The document with what stands between its two marks replaced. */
export function withMeasured(document: string, measured: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error("docs/BENCHMARKS.md has lost its marks");
  return `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`;
}
