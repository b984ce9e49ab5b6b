import type { Log } from "../../src/log.ts";

/** A log that only remembers what it was told. */
export function aLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (_context: object, message: string) => void lines.push(`${level}: ${message}`);
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}
