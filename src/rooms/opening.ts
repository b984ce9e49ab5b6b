import { randomBytes } from "node:crypto";
import type { Presence } from "@colyseus/core";
import type { Journal, Opening } from "../game/journal.ts";
import type { Ruleset } from "../game/ruleset.ts";
import { DEFAULT_SETTINGS, type Settings } from "../game/settings.ts";
import type { Orphan } from "../journal/Journals.ts";
import { createSchema } from "../protocol/join.ts";
import { joinError, orJoinError, parseOptions } from "./joining.ts";
import type { RoomDeps } from "./RoomDeps.ts";
import { CodeLease } from "./roomCode.ts";
import { knownSettings } from "./toMove.ts";

interface Opened {
  lease: CodeLease;
  journal: Journal;
}

type Sources = Pick<RoomDeps, "bank" | "rulesets" | "drawCode">;

/** Claims a code for a new room and begins its journal. Refuses the creator who asks for what is not offered. */
export async function openAnew(
  presence: Presence,
  options: unknown,
  { bank, rulesets, drawCode }: Sources,
): Promise<Opened> {
  const { settings } = parseOptions(createSchema, options);
  const wanted = orJoinError(() => knownSettings(settings ?? {}, bank));
  const lease = await CodeLease.claim(presence, drawCode);
  return { lease, journal: { opening: openingFor(lease.code, rulesets, wanted), entries: [] } };
}

/** Goes on with a room whose process has ended, under its code. */
export async function takeUp(presence: Presence, { journal }: Orphan): Promise<Opened> {
  return { lease: await CodeLease.takeOver(presence, journal.opening.code), journal };
}

/** What a new room starts from. Refuses the creator who asks for rules that are not offered. */
function openingFor(code: string, rulesets: readonly Ruleset[], settings: Partial<Settings>): Opening {
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
