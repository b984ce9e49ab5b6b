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

  /** Resolves when no room is left here. A room without a running phase is handed on at once in any case. */
  async begin(when: When): Promise<void> {
    this.#isOn = true;
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    if (this.#rooms.size === 0) return;
    for (const room of this.#rooms) room.handOn(when);
    await empty;
  }
}
