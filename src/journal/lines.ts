import type { Journal, Opening } from "../game/journal.ts";
import type { AnyEntry } from "../game/moves.ts";

/** Of the way a journal is written. A build that reads it otherwise counts up, and leaves alone what it does not know. */
const VERSION = 1;

/** Every line of a journal is one JSON text: what the room started from, then a line per accepted move. */
export function linesOf({ opening, entries }: Journal): string[] {
  return [JSON.stringify({ version: VERSION, opening }), ...entries.map(lineOf)];
}

export function lineOf(entry: AnyEntry): string {
  return JSON.stringify(entry);
}

/** Throws a SyntaxError if these are not the lines of a journal, or of one that another build has written. */
export function journalFrom(lines: readonly string[]): Journal {
  const [head, ...rest] = lines.map((line): unknown => JSON.parse(line));
  if (!isHead(head)) throw new SyntaxError("this is not the journal of a room, or it was written by another version");
  // Sound: only this module writes these lines, and their version says that it was this one.
  return { opening: head.opening, entries: rest as AnyEntry[] };
}

function isHead(head: unknown): head is { opening: Opening } {
  return typeof head === "object" && head !== null && "version" in head && head.version === VERSION;
}
