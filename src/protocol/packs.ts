import type { Category, Language } from "../game/settings.ts";

/** The answer of `GET /api/packs`. */
export interface PackListings {
  packs: PackListing[];
}

/** A pack that a host can choose. */
export interface PackListing {
  id: string;
  title: Partial<Record<Language, string>>;
  /** Of the languages in which the pack has questions. */
  counts: Partial<Record<Language, QuestionCounts>>;
}

export interface QuestionCounts {
  /** Questions without a picture. */
  text: DifficultyCounts;
  picture: DifficultyCounts;
  /** How many of all these are asked only where the filter is off. */
  mature: number;
  /** How many of all these are of a category; those that have none are left out. */
  categories: Partial<Record<Category, number>>;
}

interface DifficultyCounts {
  easy: number;
  medium: number;
  hard: number;
}
