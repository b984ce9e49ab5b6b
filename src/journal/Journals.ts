import type { Journal } from "../game/journal.ts";
import { NO_SHELF } from "./Shelf.ts";
import { Story, type StoryOptions } from "./Story.ts";

/** L10: no room gets older; what is left of an older one is of no use to anyone. */
const LONGEST_LIFE_MS = 4 * 60 * 60_000;

export function isOutdated({ opening }: Journal, now: number): boolean {
  return now - opening.openedAt > LONGEST_LIFE_MS;
}

/** A room whose process has ended. */
export interface Orphan {
  journal: Journal;
  /** For how long nobody could act, in milliseconds. */
  lostMs: number;
}

/** What keeps the journals of rooms. */
export interface Journals {
  /** Begins the journal of a new room, or goes on with an orphan's. */
  keep(journal: Journal, onLost: () => void): Story;
  /** Rooms that an earlier life of this process has left behind, to be taken up now. */
  orphans(): Promise<Orphan[]>;
  close(): Promise<void>;
}

/** Rooms live and end with their process. */
export function memoryJournals(log: StoryOptions["log"]): Journals {
  return {
    keep: (journal) => new Story(journal, true, { shelf: NO_SHELF, log }),
    orphans: async () => [],
    close: async () => {},
  };
}
