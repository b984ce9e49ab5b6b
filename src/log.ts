import { type Logger, pino } from "pino";

export type { Logger };

/** The part of a logger that most code needs. */
export interface Log {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

/** Lines leave in lots: each write wakes a thread, which costs as much as ten lines. */
const LOT_BYTES = 4_096;
const LATEST_MS = 200;
/** How much may wait for somebody who does not read; what comes then is left out. */
const MAX_WAITING_BYTES = 1_048_576;

/**
 * Lines of JSON on the standard output, a moment later. What still waits when the process ends by itself is written then.
 *
 * @param level one of pino's levels, or `silent`
 */
export function createLog(level: string): Logger {
  const output = pino.destination({
    sync: false,
    minLength: LOT_BYTES,
    periodicFlush: LATEST_MS,
    maxLength: MAX_WAITING_BYTES,
  });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output);
}
