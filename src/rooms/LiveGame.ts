import { type Journal, type Opening, openGame } from "../game/journal.ts";
import { alarmAt, isDue, type Played, play } from "../game/machine.ts";
import type { AnyEntry } from "../game/moves.ts";
import { Projection } from "./projection.ts";
import type { AnyMove } from "./toMove.ts";

/** Beyond this Node's timers fire at once. */
const LONGEST_TIMEOUT_MS = 0x7fffffff;

/** What a commit has brought about. */
export interface Committed extends Played {
  /** Something about the time has changed. */
  clockChanged: boolean;
}

/** Whoever acts, with the client's id for the action; empty if the server makes the move for them. */
export interface Actor {
  by: string;
  actionId: string;
}

/** A game in the course of time: the one door through which it changes, its journal, its public view and its alarm. */
export class LiveGame {
  readonly game;
  /** Every accepted move; replaying it gives the same game. */
  readonly journal: Journal;
  readonly #projection = new Projection();
  readonly #onCommitted: (committed: Committed) => void;
  readonly #onError: (error: unknown) => void;
  #alarm: NodeJS.Timeout | undefined;
  #stopped = false;

  /**
   * @param onCommitted called after each change, before anyone has been told of it
   * @param onError called when the alarm's own move fails, which is a bug
   */
  constructor(opening: Opening, onCommitted: (committed: Committed) => void, onError: (error: unknown) => void) {
    this.game = openGame(structuredClone(opening));
    this.journal = { opening, entries: [] };
    this.#onCommitted = onCommitted;
    this.#onError = onError;
    this.#projection.write(this.game, opening.openedAt);
    this.#setAlarm();
  }

  get state() {
    return this.#projection.state;
  }

  /** Makes what is due happen, then the move. Throws a RuleError if the rules refuse the move. */
  commit(actor: Actor, move: AnyMove): Played {
    const at = Date.now();
    this.#catchUp(at);
    return this.#apply({ ...actor, at, ...move });
  }

  /** No alarm rings any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#alarm);
  }

  #catchUp(now: number): void {
    if (isDue(this.game, now)) this.#apply({ by: "", actionId: "", at: now, move: "tick", input: {} });
  }

  #apply(entry: AnyEntry): Played {
    const played = play(this.game, entry);
    this.journal.entries.push(entry);
    const clockChanged = this.#projection.write(this.game, entry.at);
    this.#setAlarm();
    this.#onCommitted({ ...played, clockChanged });
    return played;
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    const at = alarmAt(this.game);
    if (at === null || this.#stopped) return;
    const delayMs = Math.min(Math.max(0, at - Date.now()), LONGEST_TIMEOUT_MS);
    this.#alarm = setTimeout(() => this.#ring(), delayMs);
  }

  #ring(): void {
    try {
      this.#catchUp(Date.now());
      this.#setAlarm();
    } catch (error) {
      this.#onError(error);
    }
  }
}
