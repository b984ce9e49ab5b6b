import { randomUUID } from "node:crypto";
import { Client, type Room } from "@colyseus/sdk";
import type { ActionMessage, ActionName } from "../../src/protocol/actions.ts";
import type { AcceptedMessage, RefusedMessage, WelcomeMessage, YouMessage } from "../../src/protocol/messages.ts";
import type { GameState } from "../../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../../src/protocol/version.ts";
import { RecordedSocket } from "./wire.ts";

/** Null: accepted. */
type Verdict = RefusedMessage | null;

/** A client of the real SDK that keeps what it was told and lets tests wait for what they expect. */
export class TestClient {
  readonly room: Room;
  /** Resolves with the close code when the connection is gone for good. */
  readonly left: Promise<number>;
  readonly unasked: RefusedMessage[] = [];
  welcome: WelcomeMessage | null = null;
  you: YouMessage | null = null;
  readonly #verdicts = new Map<string, (verdict: Verdict) => void>();
  readonly #changed = new Set<() => void>();

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.minUptime = 0;
    room.onMessage("welcome", (welcome: WelcomeMessage) => this.#note(() => (this.welcome = welcome)));
    room.onMessage("you", (you: YouMessage) => this.#note(() => (this.you = you)));
    room.onMessage("accepted", ({ id }: AcceptedMessage) => this.#verdicts.get(id)?.(null));
    room.onMessage("refused", (refused: RefusedMessage) => {
      const resolve = this.#verdicts.get(refused.id);
      if (resolve === undefined) this.#note(() => this.unasked.push(refused));
      else resolve(refused);
    });
    room.onStateChange(() => this.#note(() => undefined));
    this.left = new Promise((resolve) => room.onLeave((closeCode) => resolve(closeCode)));
  }

  static async create(url: string, options: object = {}): Promise<TestClient> {
    const room = await new Client(url).create(ROOM_NAME, { protocol: PROTOCOL_VERSION, as: "screen", ...options });
    return new TestClient(room).#settled();
  }

  static async join(url: string, code: string, options: object): Promise<TestClient> {
    const room = await new Client(url).joinById(code, { protocol: PROTOCOL_VERSION, as: "player", ...options });
    return new TestClient(room).#settled();
  }

  get state(): GameState {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    return this.room.state as GameState;
  }

  get id(): string {
    return this.welcome?.personId ?? "";
  }

  /** Everything the server has sent over the present connection. */
  get frames(): readonly Buffer[] {
    return this.#socket().frames;
  }

  /** Cuts the connection as a dead network does: nobody says goodbye. */
  cut(): void {
    this.#socket().close();
  }

  #socket(): RecordedSocket {
    const { transport } = this.room.connection;
    const socket = "ws" in transport ? transport.ws : null;
    if (!(socket instanceof RecordedSocket)) throw new Error("the SDK does not use the recorded WebSocket");
    return socket;
  }

  /** Resolves with null if the action counts, otherwise with the refusal. */
  act<N extends ActionName>(
    type: N,
    message: Omit<ActionMessage<N>, "id">,
    id: string = randomUUID(),
  ): Promise<Verdict> {
    return new Promise((resolve) => {
      this.#verdicts.set(id, resolve);
      this.room.send(type, { id, ...message });
    });
  }

  /** Resolves as soon as the condition holds; checked after every message and change of state. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.#changed.delete(check);
        resolve();
      };
      this.#changed.add(check);
    });
  }

  untilPhase(phase: string, round?: number): Promise<void> {
    return this.until(() => this.state.phase === phase && (round === undefined || this.state.round === round));
  }

  /** `await join()` resolves before the first state. */
  async #settled(): Promise<this> {
    await this.until(() => this.welcome !== null && this.state.code === this.welcome.code);
    return this;
  }

  #note(change: () => void): void {
    change();
    for (const check of [...this.#changed]) check();
  }
}

/** The same person, back by seat token. */
export function returned(url: string, { room, welcome }: TestClient): Promise<TestClient> {
  return TestClient.join(url, room.roomId, { as: welcome?.as, name: "", seatToken: welcome?.seatToken });
}

/** A room with a screen as its host and players in it. */
export async function aRoom(url: string, names: readonly string[]) {
  const screen = await TestClient.create(url);
  const code = screen.room.roomId;
  const players: TestClient[] = [];
  for (const name of names) players.push(await TestClient.join(url, code, { name, device: `device-of-${name}` }));
  return { screen, code, players };
}
