import { FileError } from "../FileError.ts";
import type { RowFlaw } from "../sources/Source.ts";

/** Like "quiz.csv:7: B (truth.en): is too long: at most 40 characters". */
export function flawLine(file: string, { row, column, level, reason }: RowFlaw): string {
  return line([`${file}:${row}`, column, level === "warning" ? `warning, ${reason}` : reason]);
}

/** A line of parts, safe for a terminal whatever the parts contain. */
export function line(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== "").join(": ");
  return `${filled.slice(0, 600).replace(/\p{Cc}/gu, "\uFFFD")}\n`;
}

/** Does something with a file; a FileError becomes a line. */
export async function withFile<T>(file: string, work: () => Promise<T>): Promise<T | { failed: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { failed: line([`${file} ${error.message}`]) };
  }
}
