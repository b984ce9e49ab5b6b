import { Bot } from "../../loadtest/Bot.ts";
import { botName } from "../../loadtest/names.ts";
import { Seat } from "../../loadtest/Seat.ts";
import type { GameState } from "../../src/protocol/state.ts";

/** A room with a screen that hosts and bots that play, which notes everything it was told. */
export class Party {
  readonly host: Seat;
  readonly bots: Bot[] = [];
  /** The ids of all actions that were acknowledged. */
  readonly acknowledged: string[] = [];
  /** Actions that were refused although they were right. */
  readonly failed: string[] = [];
  #watchers = new Set<() => void>();

  private constructor(host: Seat) {
    this.host = host;
  }

  static async open(server: () => string, players: number): Promise<Party> {
    let party: Party | null = null;
    const onChange = () => party?.changed();
    const onAnswer = (id: string, answer: { code: string; type: string } | null) => party?.note(id, answer);
    const host = await Seat.create({ as: "screen" }, { server, onChange, onAnswer });
    party = new Party(host);
    for (let i = 0; i < players; i++) {
      party.bots.push(await Bot.join(server, host.code, { name: botName(i), thinkMs: [50, 400], onChange, onAnswer }));
    }
    return party;
  }

  get state(): GameState | null {
    return this.host.state;
  }

  /** Everybody, the host first. */
  get seats(): Seat[] {
    return [this.host, ...this.bots.map(({ seat }) => seat)];
  }

  /** Plays so many rounds, then the host ends the game; resolves at the final standings. */
  async play(rounds: number): Promise<void> {
    await this.#insist("start-game");
    for (let round = 1; round <= rounds; round++) {
      await this.until(() => this.isIn("results", round));
      await this.#insist(round < rounds ? "request-next-round" : "end-game");
    }
    await this.until(() => this.state?.phase === "final");
  }

  /** What is refused for the moment is tried again when everybody is there. */
  async #insist(action: "start-game" | "request-next-round" | "end-game"): Promise<void> {
    for (;;) {
      await this.until(() => this.#isComplete());
      const answer = await this.host.act(action, {});
      if (answer === null || !answer.retry) return;
    }
  }

  #isComplete(): boolean {
    const players = [...(this.state?.players.values() ?? [])];
    return players.length === this.bots.length && players.every(({ connected }) => connected);
  }

  isIn(phase: string, round: number): boolean {
    return this.state?.phase === phase && this.state.round === round;
  }

  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.#watchers.delete(check);
        resolve();
      };
      this.#watchers.add(check);
    });
  }

  /** When the last of them was there again and the game went on, after `since`; null if they are not yet. */
  backAt(since: number): number | null {
    const arrivals = this.seats.map(({ arrivedAt }) => arrivedAt);
    return arrivals.every((at) => at > since) && this.state?.pausedBy === "" ? Math.max(...arrivals) : null;
  }

  /** When the first of them was cut off, after `since`. */
  lostAt(since: number): number {
    return Math.min(...this.seats.map(({ lostAt }) => lostAt).filter((at) => at > since));
  }

  changed(): void {
    for (const check of [...this.#watchers]) check();
  }

  note(id: string, answer: { code: string; type: string } | null): void {
    if (answer === null) this.acknowledged.push(id);
    else if (!EXPECTED_REFUSALS.has(answer.code)) this.failed.push(`${answer.type}: ${answer.code}`);
    this.changed();
  }
}

/** What a bot may meet in a game in which nothing goes wrong, or because its action came after the end of the phase. */
const EXPECTED_REFUSALS = new Set([
  "NOT_ENOUGH_PLAYERS",
  "TOO_CLOSE",
  "WRONG_PHASE",
  "PAUSED",
  "ALREADY_ANSWERED",
  "UNKNOWN_OPTION",
  "TOO_LATE",
]);
