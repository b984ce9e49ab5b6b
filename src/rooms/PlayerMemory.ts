import { connectedAudience } from "../game/audience.ts";
import type { Game, Phase } from "../game/game.ts";
import { connectedSeats, occupiedSeats } from "../game/people.ts";
import type { SeenQuestions } from "../store/SeenQuestions.ts";

/** What the players of one room have been asked lately, here or in other rooms. */
export class PlayerMemory {
  readonly #seen: () => Pick<SeenQuestions, "on" | "note">;
  /** By device; empty until it has been looked up. */
  readonly #byDevice = new Map<string, ReadonlySet<string>>();

  constructor(seen: () => Pick<SeenQuestions, "on" | "note">) {
    this.#seen = seen;
  }

  /** To be called after each change of the game: looks up who is new, and notes who is asked what. */
  follow(game: Game, entered: readonly Phase[]): void {
    for (const { device, left } of game.seats) if (device !== null && !left) this.#lookUp(device);
    for (const phase of entered) {
      if (phase.name === "question") this.#seen().note(devicesIn(game), phase.question.id, phase.startedAt);
    }
  }

  /** Ids of all questions that anyone with a seat has been asked, as far as that is known by now. */
  seenBySeated(game: Game): ReadonlySet<string> {
    const sets = occupiedSeats(game).map(({ device }) => this.#byDevice.get(device ?? ""));
    return new Set(sets.flatMap((set) => (set === undefined ? [] : [...set])));
  }

  #lookUp(device: string): void {
    if (this.#byDevice.has(device)) return;
    this.#byDevice.set(device, new Set());
    void this.#seen()
      .on(device)
      .then((ids) => this.#byDevice.set(device, ids));
  }
}

/** Of everyone who is there. */
function devicesIn(game: Game): string[] {
  const people = [...connectedSeats(game), ...connectedAudience(game)];
  return [...new Set(people.flatMap(({ device }) => device ?? []))];
}
