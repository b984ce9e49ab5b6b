import { z } from "zod";
import { packSchema } from "./pack.ts";

/** The JSON Schema (2020-12) that is published for authors: all that can be said of a pack's shape without the game's rules. */
export function packJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: "input" });
  return { $schema, title: "A pack of questions for Decoy", ...schema };
}
