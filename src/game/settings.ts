import type { Timing } from "./ruleset.ts";

/** Q7: how strictly names and decoys are filtered. */
export const FILTERS = ["off", "moderate", "strict"] as const;
export type Filter = (typeof FILTERS)[number];

export const LANGUAGES = ["en", "de", "es", "fr", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What questions are about. */
export const CATEGORIES = [
  "animals",
  "arts",
  "body",
  "customs",
  "food",
  "geography",
  "history",
  "inventions",
  "language",
  "science",
  "space",
  "sport",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the host chooses in the lobby. */
export interface Settings {
  /** Id of one of the room's rulesets. */
  ruleset: string;
  timing: Timing;
  /** The language of the questions. */
  language: Language;
  filter: Filter;
  /** L6: whether people may take a seat while a game runs. */
  lateJoin: boolean;
  /** L7: whether people may watch. */
  audience: boolean;
  /** Ids of the packs to draw from; empty: all. */
  packs: string[];
  /** What to draw questions of; empty: everything. */
  categories: Category[];
}

/** What a room starts with, besides its first ruleset. */
export const DEFAULT_SETTINGS: Omit<Settings, "ruleset"> = {
  timing: "normal",
  language: "en",
  filter: "moderate",
  lateJoin: true,
  audience: true,
  packs: [],
  categories: [],
};
