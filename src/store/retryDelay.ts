const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait after that many failures in a row, in milliseconds: twice as long each time, up to half a minute,
 * and spread over the upper half of it, so that many processes do not come back at the same moment.
 * @param random from 0 to 1
 */
export function retryDelayMs(failures: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS) * (0.5 + random / 2);
}
