import type { Room } from "@colyseus/sdk";
import type { ActionName } from "../../../../src/protocol/actions.ts";
import type { Settings } from "../../../../src/protocol/choices.ts";
import type { RefusalCode } from "../../../../src/protocol/codes.ts";
import type { AcceptedMessage, RefusedMessage, WelcomeMessage, YouMessage } from "../../../../src/protocol/messages.ts";
import type { GameState } from "../../../../src/protocol/state.ts";
import { dropSeat, keepSeat } from "../device/seats.ts";
import { type Ending, endingOf } from "./closing.ts";
import { comeBack, onWake } from "./comeback.ts";
import { create, type Entry, type Founder, join } from "./enter.ts";
import { JoinError } from "./JoinError.ts";
import { type ActionFields, Outbox, type Verdict } from "./Outbox.ts";
import { OwnView } from "./OwnView.ts";
import { type RoomView, viewOf } from "./RoomView.ts";
import { ServerClock } from "./ServerClock.ts";
import { until } from "./until.ts";

/** How long the first word of the server may take, and how long the answer to "are you there". */
const WELCOME_MS = 10_000;
const PONG_MS = 3_000;
/** How often a silent server is asked whether it is still there. */
const PROBE_MS = 4_000;

/** One person's stay in a room: survives dropped connections, sleeping devices and restarts of the page's network. */
export class Session {
  readonly clock = new ServerClock();
  readonly #entry: Entry;
  readonly #own = new OwnView();
  readonly #listeners = new Set<() => void>();
  readonly #outbox = new Outbox((type, message) => {
    if (this.#isLive) this.#room.send(type, message);
  });
  readonly #stopProbing: () => void;
  #room: Room;
  #state: GameState | null = null;
  #welcome: WelcomeMessage | null = null;
  #isLive = false;
  #ending: Ending | null = null;
  #comingBack = false;

  private constructor(room: Room, entry: Entry) {
    this.#entry = entry;
    this.#room = room;
    this.#attach(room);
    const stopWaking = onWake(() => this.#probe());
    const probing = setInterval(() => this.#isLive && this.#probe(), PROBE_MS);
    this.#stopProbing = () => {
      clearInterval(probing);
      stopWaking();
    };
  }

  /** Opens a room as its host. Rejects with a JoinError. */
  static async create(entry: Founder, settings: Partial<Settings> = {}): Promise<Session> {
    return new Session(await create(entry, settings), entry).#settled();
  }

  /** Enters a room, or comes back to it with `entry.seatToken`. Rejects with a JoinError. */
  static async join(code: string, entry: Entry): Promise<Session> {
    return new Session(await join(code, entry), entry).#settled();
  }

  /** Everything there is to show, as of now. */
  get view(): RoomView {
    const { personId = "", as = this.#entry.as } = this.#welcome ?? {};
    return viewOf(this, {
      state: this.#state,
      you: this.#own.you,
      personId,
      as,
      isLive: this.#isLive,
      ending: this.#ending,
    });
  }

  /** Asks the server for something; resolves when it has answered, never rejects. */
  async act<N extends ActionName>(type: N, fields: ActionFields<N>): Promise<Verdict> {
    if (this.#ending !== null) return { accepted: false, code: "ROOM_CLOSED", retry: false };
    const verdict = await this.#outbox.act(type, fields);
    if (verdict.accepted) this.#change(() => this.#own.accepted(type, fields));
    return verdict;
  }

  /** Calls back after everything that may change what is shown; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives the seat up. */
  async leave(): Promise<void> {
    await this.act("leave", {});
  }

  /** Nobody looks any more: the connection ends, the seat is kept to come back to. */
  close(): void {
    if (this.#ending !== null) return;
    this.#end("unreachable");
    this.#hangUp();
  }

  #attach(room: Room): void {
    this.#room = room;
    const whileCurrent = <T>(handle: (value: T) => void) => {
      return (value: T) => {
        if (this.#ending !== null) this.#hangUp();
        else if (room === this.#room) this.#change(() => handle(value));
      };
    };
    room.onMessage(
      "welcome",
      whileCurrent((welcome: WelcomeMessage) => this.#onWelcome(welcome)),
    );
    room.onMessage(
      "you",
      whileCurrent((you: YouMessage) => this.#onYou(you)),
    );
    room.onMessage(
      "accepted",
      whileCurrent(({ id }: AcceptedMessage) => this.#outbox.answer(id, { accepted: true })),
    );
    room.onMessage(
      "refused",
      whileCurrent((refused: RefusedMessage) => this.#onRefused(refused)),
    );
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    room.onStateChange(whileCurrent((state: unknown) => this.#onState(state as GameState)));
    room.onDrop(whileCurrent(() => (this.#isLive = false)));
    room.onLeave(whileCurrent((code: number) => this.#onLeave(code)));
  }

  #onWelcome(welcome: WelcomeMessage): void {
    this.#welcome = welcome;
    this.#isLive = true;
    this.clock.restart(welcome.serverTime);
    keepSeat({ code: welcome.code, as: welcome.as, seatToken: welcome.seatToken });
    this.#outbox.resend();
  }

  #onYou(you: YouMessage): void {
    this.clock.observe(you.serverTime);
    this.#own.told(you);
  }

  #onRefused({ id, code, retry }: RefusedMessage): void {
    // Sound: the server refuses with codes of the protocol only.
    this.#outbox.answer(id, { accepted: false, code: code as RefusalCode, retry });
  }

  #onState(state: GameState): void {
    if (state.code === "") return;
    this.#state = state;
    this.clock.observe(state.serverTime);
    this.#own.stateChanged(state);
  }

  #onLeave(code: number): void {
    const ending = endingOf(code);
    if (ending === null) void this.#comeBack();
    else this.#end(ending);
  }

  /** The SDK has given up, or was too slow: the seat token brings us back. */
  async #comeBack(): Promise<void> {
    if (this.#comingBack || this.#ending !== null || this.#welcome === null) return;
    const { code, seatToken } = this.#welcome;
    this.#comingBack = true;
    this.#change(() => (this.#isLive = false));
    this.#stopReconnecting();
    const ending = await comeBack(async () => {
      if (this.#ending === null) this.#attach(await join(code, { ...this.#entry, seatToken }));
    });
    this.#comingBack = false;
    if (ending !== null) this.#change(() => this.#end(ending));
  }

  /** After a sleep, or when the server hangs, a dead connection may look alive for minutes. */
  #probe(): void {
    if (this.#ending !== null || this.#comingBack) return;
    if (!this.#isLive) return void this.#comeBack();
    const room = this.#room;
    const timer = setTimeout(() => {
      if (room === this.#room) void this.#comeBack();
    }, PONG_MS);
    room.ping(() => clearTimeout(timer));
  }

  /** The SDK is not to bring this connection back. */
  #stopReconnecting(): void {
    Object.assign(this.#room.reconnection, { enabled: false, maxRetries: 0 });
  }

  /** Also for a connection that came about while nobody waited for it any more. */
  #hangUp(): void {
    this.#stopReconnecting();
    void this.#room.leave(false);
  }

  #end(ending: Ending): void {
    this.#ending = ending;
    this.#isLive = false;
    this.#stopProbing();
    this.#outbox.close();
    const isForGood = ending !== "taken-over" && ending !== "unreachable" && ending !== "wrong-version";
    if (isForGood && this.#welcome !== null) dropSeat(this.#welcome.code, this.#welcome.as);
  }

  #change(change: () => void): void {
    change();
    for (const listener of [...this.#listeners]) listener();
  }

  /** All but screens hear of what is theirs right after the welcome. */
  get #isComplete(): boolean {
    if (this.#welcome === null || this.#state === null) return false;
    return this.#welcome.as === "screen" || this.#own.isKnown;
  }

  /** The SDK's join resolves before the first state and the first message are here. */
  async #settled(): Promise<this> {
    const isSettled = () => this.#isComplete || this.#ending !== null;
    const inTime = await until(isSettled, (listener) => this.subscribe(listener), WELCOME_MS);
    if (inTime && this.#ending === null) return this;
    this.close();
    throw new JoinError(inTime ? "ROOM_CLOSED" : "OFFLINE");
  }
}
