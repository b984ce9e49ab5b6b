import { z } from "zod";
import { settingsSchema } from "./actions.ts";
import { iconSchema } from "./icon.ts";

const base = { protocol: z.number().int() };

/** A random id that the client keeps on its device: a kick bans it from the room, and what was asked on it is not asked there again soon. */
export const deviceSchema = z.string().min(8).max(64);

const device = deviceSchema.optional();

const asPlayer = z.object({
  ...base,
  as: z.literal("player"),
  name: z.string().max(400),
  /** Left out: the first icon that is free. */
  icon: iconSchema.optional(),
  device,
  /** The seat to come back to; name and icon count only if that seat is gone. */
  seatToken: z.string().max(1_000).optional(),
});

const asScreen = z.object({
  ...base,
  as: z.literal("screen"),
  seatToken: z.string().max(1_000).optional(),
});

const asAudience = z.object({
  ...base,
  as: z.literal("audience"),
  device,
  seatToken: z.string().max(1_000).optional(),
});

/** Options for `client.joinById(code, options)`. */
export const joinSchema = z.discriminatedUnion("as", [asPlayer, asScreen, asAudience]);
export type JoinOptions = z.infer<typeof joinSchema>;

/** Options for `client.create(ROOM_NAME, options)`: the creator joins at once and is host, and therefore does not just watch. */
export const createSchema = z.intersection(
  z.discriminatedUnion("as", [asPlayer, asScreen]),
  z.object({ settings: settingsSchema.partial().optional() }),
);
