import { matchMaker } from "@colyseus/core";
import type { Orphan } from "../journal/Journals.ts";
import type { Log } from "../log.ts";
import { ROOM_NAME } from "../protocol/version.ts";

/** Games whose process has ended, on their way into rooms of this one. Colyseus makes the rooms, so they wait here. */
export class Orphans {
  readonly #waiting = new Map<string, Orphan>();
  readonly #takeOverListing: (code: string) => void;
  readonly #log: Log;

  /** @param takeOverListing lets this process list the room although another still does */
  constructor(takeOverListing: (code: string) => void, log: Log) {
    this.#takeOverListing = takeOverListing;
    this.#log = log;
  }

  /** Opens a room under the old code in which the game goes on. Never rejects: the other games count as much. */
  async adopt(orphan: Orphan): Promise<void> {
    const { code } = orphan.journal.opening;
    this.#waiting.set(code, orphan);
    try {
      this.#takeOverListing(code);
      await matchMaker.handleCreateRoom(ROOM_NAME, {}, undefined, code);
      this.#log.info({ room: code, lostMs: orphan.lostMs }, "the game goes on");
    } catch (err) {
      this.#log.error({ err, room: code }, "the game could not be gone on with; its journal stays");
    } finally {
      this.#waiting.delete(code);
    }
  }

  /** The game that the room of this id is to go on with, if there is one; given out once. */
  take(roomId: string): Orphan | null {
    const orphan = this.#waiting.get(roomId) ?? null;
    this.#waiting.delete(roomId);
    return orphan;
  }
}
