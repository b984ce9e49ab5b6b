import { type Logger, pino } from "pino";

export type { Logger };

/** @param level one of pino's levels, or `silent` */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
