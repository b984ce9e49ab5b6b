import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import type { ActionMessage, ActionName } from "../src/protocol/actions.ts";
import type { JoinOptions } from "../src/protocol/join.ts";
import type { RefusedMessage, WelcomeMessage, YouMessage } from "../src/protocol/messages.ts";
import type { GameState } from "../src/protocol/state.ts";
import { PROTOCOL_VERSION } from "../src/protocol/version.ts";
import { anyDecoy, pick } from "./words.ts";

export interface BotOptions {
  /** Not shown to anybody if the bot only watches. */
  name: string;
  /** Left out: a player. */
  as?: "player" | "audience";
  /** Shortest and longest time before acting, in milliseconds. */
  thinkMs: [number, number];
  /** Told of every action right before it is sent. */
  onAct?: (bot: Bot, action: ActionName) => void;
}

/** How often and how patiently a bot tries to come back once the SDK has given up. */
const COMEBACK_TRIES = 8;
const COMEBACK_STEP_MS = 250;
/** Close codes after which there is nothing to come back to: left, taken over, kicked, room closed, audience off. */
const FINAL_CLOSE_CODES = [4000, 4101, 4102, 4103, 4104];

/** Refusals to join that stay. */
const HOPELESS = /^(?:AUDIENCE_OFF|BAD_SEAT_TOKEN|KICKED|ROOM_CLOSED|WRONG_VERSION):/;

/** A player or a member of the audience who knows only the protocol, and plays without understanding a word. */
export class Bot {
  readonly name: string;
  /** Resolves when the bot has left for good. */
  readonly gone: Promise<number>;
  readonly #options: BotOptions;
  readonly #server: string;
  #leaveForGood: (closeCode: number) => void = () => undefined;
  #room: Room | null = null;
  #seatToken = "";
  #you: YouMessage | null = null;
  /** The phase for which a move is made already. */
  #actedIn = "";

  private constructor(server: string, options: BotOptions) {
    this.#server = server;
    this.#options = options;
    this.name = options.name;
    this.gone = new Promise((resolve) => {
      this.#leaveForGood = resolve;
    });
  }

  static async join(server: string, code: string, options: BotOptions): Promise<Bot> {
    const bot = new Bot(server, options);
    await bot.#connect(code);
    return bot;
  }

  get state(): GameState | null {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    return (this.#room?.state as GameState | undefined) ?? null;
  }

  get #isWatching(): boolean {
    return this.#options.as === "audience";
  }

  get personId(): string {
    return this.#room === null ? "" : this.#personId;
  }
  #personId = "";

  async leave(): Promise<void> {
    await this.#room?.leave();
  }

  async #connect(code: string): Promise<void> {
    const token = this.#seatToken === "" ? {} : { seatToken: this.#seatToken };
    const options: JoinOptions = this.#isWatching
      ? { protocol: PROTOCOL_VERSION, as: "audience", ...token }
      : { protocol: PROTOCOL_VERSION, as: "player", name: this.name, ...token };
    const room = await new Client(this.#server).joinById(code, options);
    this.#room = room;
    // What was not answered before may not have arrived.
    this.#actedIn = "";
    room.reconnection.minUptime = 0;
    room.onMessage("welcome", ({ seatToken, personId }: WelcomeMessage) => {
      this.#seatToken = seatToken;
      this.#personId = personId;
    });
    room.onMessage("you", (you: YouMessage) => {
      this.#you = you;
    });
    room.onMessage("accepted", () => undefined);
    room.onMessage("refused", (refused: RefusedMessage) => this.#onRefused(refused));
    room.onStateChange(() => void this.#onState());
    room.onLeave((closeCode) => void this.#comeBack(code, closeCode));
  }

  /** The SDK has tried for a while by itself; from here on the seat token brings the bot back. */
  async #comeBack(code: string, closeCode: number): Promise<void> {
    for (let tries = 1; tries <= COMEBACK_TRIES && !FINAL_CLOSE_CODES.includes(closeCode); tries++) {
      await delay(randomInt(COMEBACK_STEP_MS * 2 ** tries));
      try {
        return await this.#connect(code);
      } catch (error) {
        // Anything else may be different at the next try: the server may be back.
        if (error instanceof Error && HOPELESS.test(error.message)) break;
      }
    }
    this.#leaveForGood(closeCode);
  }

  async #onState(): Promise<void> {
    const { state } = this;
    if (state === null || state.pausedBy !== "" || !this.#isAwaited(state)) return;
    const turn = `${state.gameId} ${state.round} ${state.phase} ${state.questionText}`;
    if (turn === this.#actedIn) return;
    this.#actedIn = turn;
    const [shortest, longest] = this.#options.thinkMs;
    await delay(randomInt(shortest, longest + 1));
    if (state.phase === "question") this.#act("submit-answer", { text: anyDecoy() });
    else if (state.phase === "elimination") this.#act("submit-elimination-vote", { optionId: this.#anyOption(state) });
    else if (state.phase === "voting") this.#act(this.#finalVote, { optionId: this.#anyOption(state) });
  }

  /** Whether there is something to do now: for the audience, to vote along. */
  #isAwaited(state: GameState): boolean {
    if (this.#isWatching) return state.phase === "voting";
    const me = state.players.get(this.#personId);
    return me?.playing === true && !me.acted;
  }

  get #finalVote(): "submit-audience-vote" | "submit-final-vote" {
    return this.#isWatching ? "submit-audience-vote" : "submit-final-vote";
  }

  #anyOption(state: GameState): string {
    return pick(state.ballot.filter((id) => id !== this.#you?.optionId));
  }

  #act<N extends ActionName>(action: N, message: Omit<ActionMessage<N>, "id">): void {
    this.#options.onAct?.(this, action);
    this.#room?.send(action, { id: randomUUID(), ...message });
  }

  /** Another decoy may do; what may succeed later is tried with the next change. */
  #onRefused({ code, type, retry }: RefusedMessage): void {
    if (type === "submit-answer" && code === "TOO_CLOSE") this.#act("submit-answer", { text: anyDecoy() });
    if (retry) this.#actedIn = "";
  }
}
