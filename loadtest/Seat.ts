import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import type { ActionMessage, ActionName } from "../src/protocol/actions.ts";
import type { AcceptedMessage, RefusedMessage, WelcomeMessage, YouMessage } from "../src/protocol/messages.ts";
import type { GameState } from "../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../src/protocol/version.ts";

/** Who joins; the rest of the join options is the seat's business. */
export type Who = { as: "player"; name: string } | { as: "screen" } | { as: "audience" };

/** Null: accepted. */
export type Answer = RefusedMessage | null;

export interface SeatOptions {
  /** Which server to ask next: one, or one of several that share their rooms. */
  server: () => string;
  /** Called with every change of the state and of what only this seat knows. */
  onChange?: () => void;
  /** Called with the server's answer to an action, once. */
  onAnswer?: (actionId: string, answer: Answer) => void;
  /** Called when a connection has ended without anybody's wish: first for the SDK to bring it back, then for us. */
  onDrop?: () => void;
}

/** By itself the SDK would try for a minute, at a process that may be gone for good. */
const SDK_RECONNECTION = { minUptime: 0, maxRetries: 4, maxDelay: 500 };
/** How patiently a seat tries to come back once the SDK has given up: half a minute. */
const COMEBACK_MS = 30_000;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 1_000;
/** How often a silent connection is asked whether it is still there; no answer by the next time: it is not. */
const PING_MS = 4_000;
/** How long a server may take to say that it is alive. */
const HEALTH_MS = 1_000;
/** Close codes after which there is nothing to come back to: left, taken over, kicked, room closed, audience off. */
const FINAL_CLOSE_CODES = [4000, 4101, 4102, 4103, 4104];
/** Refusals to join that stay. */
const HOPELESS = /^(?:AUDIENCE_OFF|BAD_SEAT_TOKEN|KICKED|ROOM_CLOSED|WRONG_VERSION):/;

/** A place in a room, held through whatever happens to the connection, as docs/PROTOCOL.md says ("Coming back"). */
export class Seat {
  /** Resolves with the close code when the seat is lost or left for good. */
  readonly gone: Promise<number>;
  you: YouMessage | null = null;
  personId = "";
  /** When the server last said welcome, by `performance.now()`. */
  arrivedAt = 0;
  /** When the connection was last lost, by the same clock. */
  lostAt = 0;
  readonly #who: Who;
  readonly #options: SeatOptions;
  #code = "";
  #room: Room | null = null;
  #seatToken = "";
  #pings: NodeJS.Timeout | undefined;
  #leaveForGood: (closeCode: number) => void = () => undefined;
  /** Actions that have not been answered, by their id. */
  readonly #unanswered = new Map<string, { type: ActionName; message: object; resolve: (answer: Answer) => void }>();

  private constructor(who: Who, options: SeatOptions) {
    this.#who = who;
    this.#options = options;
    this.gone = new Promise((resolve) => {
      this.#leaveForGood = resolve;
    });
  }

  /** Opens a room; its creator is the host. */
  static async create(who: Who, options: SeatOptions): Promise<Seat> {
    const seat = new Seat(who, options);
    const room = await new Client(options.server()).create(ROOM_NAME, { protocol: PROTOCOL_VERSION, ...who });
    seat.#hold(room);
    return seat;
  }

  static async join(code: string, who: Who, options: SeatOptions): Promise<Seat> {
    const seat = new Seat(who, options);
    seat.#code = code;
    await seat.#enter();
    return seat;
  }

  get code(): string {
    return this.#code;
  }

  /** The port of the process that has the room. */
  get port(): number {
    return Number(this.#room === null ? Number.NaN : new URL(this.#room.connection.url ?? "").port);
  }

  get state(): GameState | null {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    return (this.#room?.state as GameState | undefined) ?? null;
  }

  /** Resolves when the server has answered, if need be after a comeback: what was not answered is sent again. */
  act<N extends ActionName>(
    type: N,
    message: Omit<ActionMessage<N>, "id">,
    id: string = randomUUID(),
  ): Promise<Answer> {
    return new Promise((resolve) => {
      const action = { id, ...message };
      this.#unanswered.set(id, { type, message: action, resolve });
      this.#room?.send(type, action);
    });
  }

  async leave(): Promise<void> {
    await this.#room?.leave();
  }

  async #enter(): Promise<void> {
    const server = this.#options.server();
    const health = await fetch(`${server}/health`, { signal: AbortSignal.timeout(HEALTH_MS) });
    await health.body?.cancel();
    const token = this.#seatToken === "" ? {} : { seatToken: this.#seatToken };
    const options = { protocol: PROTOCOL_VERSION, ...this.#who, ...token };
    this.#hold(await new Client(server).joinById(this.#code, options));
  }

  #hold(room: Room): void {
    this.#room = room;
    this.#code = room.roomId;
    Object.assign(room.reconnection, SDK_RECONNECTION);
    room.onMessage("welcome", (welcome: WelcomeMessage) => this.#onWelcome(room, welcome));
    room.onMessage("you", (you: YouMessage) => {
      this.you = you;
      this.#options.onChange?.();
    });
    room.onMessage("accepted", ({ id }: AcceptedMessage) => this.#onAnswer(id, null));
    room.onMessage("refused", (refused: RefusedMessage) => this.#onAnswer(refused.id, refused));
    room.onStateChange(() => this.#options.onChange?.());
    room.onDrop(() => this.#onLost());
    room.onLeave((closeCode) => void this.#comeBack(closeCode));
    clearInterval(this.#pings);
    this.#pings = this.#watch(room);
  }

  #onWelcome(room: Room, { seatToken, personId }: WelcomeMessage): void {
    this.#seatToken = seatToken;
    this.personId = personId;
    this.arrivedAt = performance.now();
    for (const { type, message } of this.#unanswered.values()) room.send(type, message);
    this.#options.onChange?.();
  }

  #onAnswer(id: string, answer: Answer): void {
    const action = this.#unanswered.get(id);
    if (action === undefined) return;
    this.#unanswered.delete(id);
    this.#options.onAnswer?.(id, answer);
    action.resolve(answer);
  }

  /** A process that hangs closes nothing: whoever gets no answer goes. */
  #watch(room: Room): NodeJS.Timeout {
    let isSilent = false;
    return setInterval(() => {
      if (!room.connection.isOpen) return;
      if (isSilent) return this.#abandon(room);
      isSilent = true;
      room.ping(() => {
        isSilent = false;
      });
    }, PING_MS).unref();
  }

  #onLost(): void {
    if (this.lostAt > this.arrivedAt) return;
    this.lostAt = performance.now();
    this.#options.onDrop?.();
  }

  #abandon(room: Room): void {
    room.reconnection.enabled = false;
    room.removeAllListeners();
    room.connection.close();
    void this.#comeBack(0);
  }

  /** The SDK has tried for a while by itself; from here on the seat token brings the seat back. */
  async #comeBack(closeCode: number): Promise<void> {
    if (!FINAL_CLOSE_CODES.includes(closeCode)) this.#onLost();
    clearInterval(this.#pings);
    const until = performance.now() + COMEBACK_MS;
    for (let ms = FIRST_DELAY_MS; performance.now() < until && !FINAL_CLOSE_CODES.includes(closeCode); ms *= 2) {
      const longest = Math.min(ms, LONGEST_DELAY_MS);
      await delay(randomInt(longest / 2, longest));
      try {
        return await this.#enter();
      } catch (error) {
        // Anything else may be different at the next try: the server may be back.
        if (error instanceof Error && HOPELESS.test(error.message)) break;
      }
    }
    this.#leaveForGood(closeCode);
  }
}
