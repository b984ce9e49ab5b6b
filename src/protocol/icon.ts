import { z } from "zod";
import { ICONS } from "../game/icons.ts";

export const iconSchema = z.enum(ICONS);
