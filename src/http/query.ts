import { z } from "zod";
import { deviceSchema } from "../protocol/join.ts";

const MAX_ROWS = 100;
const DEFAULT_ROWS = 20;

export const gameIdSchema = z.uuid();

/** The body of a wish to be forgotten. */
export const forgetSchema = z.object({ device: deviceSchema });

/** `?ruleset=classic-8@1&limit=20`. */
export const leaderboardSchema = z.object({
  ruleset: z
    .string()
    .max(40)
    .regex(/^[a-z0-9-]+@\d+$/, "must look like classic-8@1"),
  limit: z.coerce.number().int().min(1).max(MAX_ROWS).default(DEFAULT_ROWS),
});
