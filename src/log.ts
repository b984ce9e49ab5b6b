import { type Logger, pino } from "pino";

export type { Logger };

/** The part of a logger that most code needs. */
export interface Log {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

/** @param level one of pino's levels, or `silent` */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
