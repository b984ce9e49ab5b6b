import { randomBytes } from "node:crypto";
import type { Opening } from "../game/journal.ts";
import type { Ruleset } from "../game/ruleset.ts";
import { DEFAULT_SETTINGS, type Settings } from "../game/settings.ts";
import { joinError } from "./joining.ts";

/** What a new room starts from. Refuses the creator who asks for rules that are not offered. */
export function openingFor(code: string, rulesets: readonly Ruleset[], settings: Partial<Settings>): Opening {
  const [first] = rulesets;
  if (first === undefined) throw new Error("a room needs at least one ruleset");
  if (settings.ruleset !== undefined && !rulesets.some(({ id }) => id === settings.ruleset)) {
    throw joinError("UNKNOWN_RULESET");
  }
  return {
    code,
    openedAt: Date.now(),
    seed: randomBytes(32).toString("hex"),
    rulesets: [...rulesets],
    settings: { ...DEFAULT_SETTINGS, ruleset: first.id, ...settings },
  };
}
