/** Where the journal of one room is kept. Calls come one at a time, in order. */
export interface Shelf {
  /** Adds lines at the end. Rejects if they may not have been kept, and with a LostRoom if the room has moved on. */
  append(lines: readonly string[]): Promise<void>;
  /** Puts these lines in place of all that were there, whole or not at all. Rejects as `append` does. */
  rewrite(lines: readonly string[]): Promise<void>;
  /** The room is over: nothing is left of it. */
  remove(): Promise<void>;
  /** This process gives the room up, and what is kept of it waits for whoever goes on. */
  release(): Promise<void>;
}

/** Another process has taken the room over; this copy of it must end. */
export class LostRoom extends Error {
  override name = "LostRoom";
}

/** Keeps nothing: a room whose process ends is gone. */
export const NO_SHELF: Shelf = {
  append: async () => {},
  rewrite: async () => {},
  remove: async () => {},
  release: async () => {},
};
