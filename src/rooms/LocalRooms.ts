import { setTimeout as delay } from "node:timers/promises";

/** Over how many steps the rooms of a process are spread that others go on with. */
const STEPS = 20;
const STEP_MS = 200;
/** How long those who were sent away last may still ask here where their games have gone. */
const FAREWELL_MS = 1_000;

/** Whether a game is handed on at once, or when its running phase is over. */
export type When = "now" | "phase-end";

/** A room of this process; when it has been handed on, it is no longer here. */
interface LocalRoom {
  readonly clients: { readonly length: number };
  /** Whether a crash would undo nothing. */
  readonly isProtected: boolean;
  handOn(when: When): void;
}

/** The rooms of this process, and its end as they see it: no new ones, and the running ones go on elsewhere. */
export class LocalRooms {
  readonly #rooms = new Set<LocalRoom>();
  #isDraining = false;
  #onEmpty: () => void = () => undefined;

  async #handOn(when: When, steps: number): Promise<void> {
    const rooms = [...this.#rooms];
    const size = Math.ceil(rooms.length / steps);
    for (let from = 0; from < rooms.length; from += size) {
      if (from > 0) await delay(STEP_MS);
      for (const room of rooms.slice(from, from + size)) if (this.#rooms.has(room)) room.handOn(when);
    }
  }

  /** Whether this process takes no new rooms any more. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  get count(): number {
    return this.#rooms.size;
  }

  get connections(): number {
    return [...this.#rooms].reduce((sum, { clients }) => sum + clients.length, 0);
  }

  /** Rooms whose journal is away. */
  get unprotected(): number {
    return [...this.#rooms].filter(({ isProtected }) => !isProtected).length;
  }

  enter(room: LocalRoom): void {
    this.#rooms.add(room);
  }

  leave(room: LocalRoom): void {
    this.#rooms.delete(room);
    if (this.#rooms.size === 0) this.#onEmpty();
  }

  /**
   * Resolves when no room is left here, and nobody asks for one any more. A room without a running phase does not wait for its end.
   *
   * @param hasHeirs whether other processes are there to go on with the games: then they get a few at a time, because
   * everyone who comes back at the same moment waits for everyone else
   */
  async drain(when: When, hasHeirs: boolean): Promise<void> {
    this.#isDraining = true;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    if (this.#rooms.size === 0) return;
    await this.#handOn(when, hasHeirs ? STEPS : 1);
    await empty;
    if (hasHeirs) await delay(FAREWELL_MS);
  }
}
