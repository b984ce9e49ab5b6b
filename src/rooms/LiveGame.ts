import { replay } from "../game/journal.ts";
import { alarmAt, type Played, play } from "../game/machine.ts";
import type { AnyEntry } from "../game/moves.ts";
import type { Story } from "../journal/Story.ts";
import { Projection } from "./projection.ts";
import type { AnyMove } from "./toMove.ts";

/** Beyond this Node's timers fire at once. */
const LONGEST_TIMEOUT_MS = 0x7fffffff;

/** What a commit has brought about. */
export interface Committed extends Played {
  /** Who made the move; empty for the clock. */
  by: string;
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
  readonly #story: Story;
  readonly #projection = new Projection();
  readonly #onCommitted: (committed: Committed) => void;
  readonly #onError: (error: unknown) => void;
  #alarm: NodeJS.Timeout | undefined;
  /** When something happens by itself next; null if nothing does. */
  #alarmAt: number | null = null;
  #stopped = false;

  /**
   * @param story what has happened so far; every accepted move is appended to it, so that replaying it gives the same game
   * @param onCommitted called after each change, before anyone has been told of it
   * @param onError called when the alarm's own move fails, which is a bug
   */
  constructor(story: Story, onCommitted: (committed: Committed) => void, onError: (error: unknown) => void) {
    this.game = replay(story.journal);
    this.#story = story;
    this.#onCommitted = onCommitted;
    this.#onError = onError;
  }

  /** What everyone may see; empty before the start. */
  get state() {
    return this.#projection.state;
  }

  /** Makes what is due happen, then the move. Throws a RuleError if the rules refuse the move. */
  commit(actor: Actor, move: AnyMove): Played {
    const at = Date.now();
    this.#catchUp(at);
    return this.#apply({ ...actor, at, ...move });
  }

  /** Shows the game as it is; from now on what is due by itself happens. */
  start(): void {
    this.#projection.write(this.game, Date.now());
    this.#moveAlarm();
  }

  /** Goes on with a game whose process has ended; for `lostMs` milliseconds nobody could act. */
  rescue(lostMs: number): void {
    this.#apply({ by: "", actionId: "", at: Date.now(), move: "rescue", input: { lostMs } });
  }

  /** The game goes on elsewhere: nothing changes here any more. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** No alarm rings any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#alarm);
  }

  #catchUp(now: number): void {
    if (this.#alarmAt !== null && now >= this.#alarmAt)
      this.#apply({ by: "", actionId: "", at: now, move: "tick", input: {} });
  }

  #apply(entry: AnyEntry): Played {
    const played = play(this.game, entry);
    this.#story.append(entry);
    const clockChanged = this.#projection.follow(this.game, entry);
    this.#moveAlarm();
    this.#onCommitted({ ...played, by: entry.by, clockChanged });
    return played;
  }

  /** Most moves leave it where it is. */
  #moveAlarm(): void {
    const at = alarmAt(this.game);
    if (at === this.#alarmAt) return;
    this.#alarmAt = at;
    this.#setAlarm();
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    if (this.#alarmAt === null || this.#stopped) return;
    const delayMs = Math.min(Math.max(0, this.#alarmAt - Date.now()), LONGEST_TIMEOUT_MS);
    this.#alarm = setTimeout(() => this.#ring(), delayMs);
  }

  #ring(): void {
    const now = Date.now();
    const isEarly = this.#alarmAt !== null && now < this.#alarmAt;
    try {
      if (isEarly) this.#setAlarm();
      else this.#catchUp(now);
    } catch (error) {
      this.#onError(error);
    }
  }
}
