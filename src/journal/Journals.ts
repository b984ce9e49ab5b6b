import type { Journal } from "../game/journal.ts";
import type { Log } from "../log.ts";
import { NO_SHELF } from "./Shelf.ts";
import { Story } from "./Story.ts";

/** L10: no room gets older; what is left of an older one is of no use to anyone. */
export const LONGEST_LIFE_MS = 4 * 60 * 60_000;

export function isOutdated({ opening }: Journal, now: number): boolean {
  return now - opening.openedAt > LONGEST_LIFE_MS;
}

/** A room whose process has ended, or has handed it on. */
export interface Orphan {
  journal: Journal;
  /** For how long nobody could act, in milliseconds. */
  lostMs: number;
  /** Keeps the journal from here on; `onLost` is called when another process has taken the room over. */
  goOn(onLost: () => void): Story;
}

/** What keeps the journals of rooms. */
export interface Journals {
  /** This process among those that share the journals, in this life; empty for one that shares them with nobody. */
  readonly member: string;
  /** Begins the journal of a new room; `onLost` is called when another process has taken the room over. */
  begin(journal: Journal, onLost: () => void): Story;
  /**
   * Takes up the rooms that are left behind, now and from now on, each once. Resolves when those that could be taken up
   * at once have been given to `adopt`.
   */
  watch(adopt: (orphan: Orphan) => Promise<void>): Promise<void>;
  /** Takes up nothing more: this process is about to end. Resolves when what it was taking up is in its room. */
  retire(): Promise<void>;
  close(): Promise<void>;
}

/** Rooms live and end with their process. */
export function memoryJournals(log: Log): Journals {
  return {
    member: "",
    begin: (journal, onLost) => new Story(journal, { shelf: NO_SHELF, log, onLost, isKept: true }),
    watch: async () => {},
    retire: async () => {},
    close: async () => {},
  };
}
