import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { ActionMessage, ActionName } from "../src/protocol/actions.ts";
import type { GameState } from "../src/protocol/state.ts";
import { type Answer, Seat } from "./Seat.ts";
import { anyDecoy, pick } from "./words.ts";

export interface BotOptions {
  /** Not shown to anybody if the bot only watches. */
  name: string;
  /** Left out: a player. */
  as?: "player" | "audience";
  /** Shortest and longest time before acting, in milliseconds. */
  thinkMs: [number, number];
  /** Told of every change of what the bot sees, its arrival included. */
  onChange?: () => void;
  /** Told of every action right before it is sent. */
  onAct?: (bot: Bot, action: ActionName) => void;
  /** Told of the server's answer to every action. */
  onAnswer?: (actionId: string, answer: Answer) => void;
  /** Told that a connection has ended without anybody's wish. */
  onDrop?: () => void;
}

/** A player or a member of the audience who knows only the protocol, and plays without understanding a word. */
export class Bot {
  readonly name: string;
  readonly #options: BotOptions;
  #seat: Seat | null = null;
  /** The phase for which a move is made already. */
  #actedIn = "";

  private constructor(options: BotOptions) {
    this.#options = options;
    this.name = options.name;
  }

  static async join(server: string | (() => string), code: string, options: BotOptions): Promise<Bot> {
    const bot = new Bot(options);
    const { name, as = "player", onAnswer, onDrop } = options;
    bot.#seat = await Seat.join(code, as === "player" ? { as, name } : { as }, {
      server: typeof server === "string" ? () => server : server,
      onChange: () => {
        options.onChange?.();
        void bot.#onChange();
      },
      ...(onAnswer === undefined ? {} : { onAnswer }),
      ...(onDrop === undefined ? {} : { onDrop }),
    });
    return bot;
  }

  get seat(): Seat {
    if (this.#seat === null) throw new Error("the bot has not joined yet");
    return this.#seat;
  }

  get state(): GameState | null {
    return this.#seat?.state ?? null;
  }

  get personId(): string {
    return this.#seat?.personId ?? "";
  }

  async #onChange(): Promise<void> {
    const { state } = this;
    if (state === null || state.pausedBy !== "" || !this.#isAwaited(state)) return;
    const turn = `${state.gameId} ${state.round} ${state.phase} ${state.questionText}`;
    if (turn === this.#actedIn) return;
    this.#actedIn = turn;
    const [shortest, longest] = this.#options.thinkMs;
    await delay(randomInt(shortest, longest + 1));
    // Meanwhile the game may have gone on, and another turn of thought has begun.
    if (turn !== this.#actedIn) return;
    if (state.phase === "question") this.#act("submit-answer", { text: anyDecoy() });
    else if (state.phase === "elimination") this.#act("submit-elimination-vote", { optionId: this.#anyOption(state) });
    else if (state.phase === "voting") this.#act(this.#finalVote, { optionId: this.#anyOption(state) });
  }

  get #isWatching(): boolean {
    return this.#options.as === "audience";
  }

  /** Whether there is something to do now: for the audience, to vote along. */
  #isAwaited(state: GameState): boolean {
    if (this.#isWatching) return state.phase === "voting";
    const me = state.players.get(this.personId);
    return me?.playing === true && !me.acted;
  }

  get #finalVote(): "submit-audience-vote" | "submit-final-vote" {
    return this.#isWatching ? "submit-audience-vote" : "submit-final-vote";
  }

  #anyOption(state: GameState): string {
    return pick(state.ballot.filter((id) => id !== this.#seat?.you?.optionId));
  }

  #act<N extends ActionName>(action: N, message: Omit<ActionMessage<N>, "id">): void {
    this.#options.onAct?.(this, action);
    void this.seat.act(action, message).then((answer) => this.#onAnswer(answer));
  }

  /** Another decoy may do; what may succeed later is tried with the next change. */
  #onAnswer(answer: Answer): void {
    if (answer?.type === "submit-answer" && answer.code === "TOO_CLOSE")
      this.#act("submit-answer", { text: anyDecoy() });
    if (answer?.retry) this.#actedIn = "";
  }
}
