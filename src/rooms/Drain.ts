import { setTimeout as delay } from "node:timers/promises";

/** Over how many steps the rooms of a process are spread that others go on with. */
const STEPS = 20;
const STEP_MS = 200;

/** Whether a game is handed on at once, or when its running phase is over. */
export type When = "now" | "phase-end";

/** A room that can be handed on; when it has been, it is no longer in its process. */
interface Movable {
  handOn(when: When): void;
}

/** The end of a process, as its rooms see it: no new ones, and the running ones go on elsewhere. */
export class Drain {
  readonly #rooms = new Set<Movable>();
  #isOn = false;
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
  get isOn(): boolean {
    return this.#isOn;
  }

  enter(room: Movable): void {
    this.#rooms.add(room);
  }

  leave(room: Movable): void {
    this.#rooms.delete(room);
    if (this.#rooms.size === 0) this.#onEmpty();
  }

  /**
   * Resolves when no room is left here. A room without a running phase does not wait for its end.
   *
   * @param hasHeirs whether other processes are there to go on with the games: then they get a few at a time, because
   * everyone who comes back at the same moment waits for everyone else
   */
  async begin(when: When, hasHeirs: boolean): Promise<void> {
    this.#isOn = true;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    if (this.#rooms.size === 0) return;
    await this.#handOn(when, hasHeirs ? STEPS : 1);
    await empty;
  }
}
