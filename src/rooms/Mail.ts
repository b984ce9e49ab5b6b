import type { Game, Seat } from "../game/game.ts";
import { REFUSALS, type RefusalCode } from "../protocol/codes.ts";
import type { YouMessage } from "../protocol/messages.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import type { Connections } from "./Connections.ts";
import type { GameClient } from "./clients.ts";
import { roleOf } from "./joining.ts";
import type { Outbox } from "./Outbox.ts";
import { privateView, viewOf } from "./privateView.ts";
import type { ReconnectionTokens } from "./reconnectionToken.ts";
import type { SeatTokens } from "./seatToken.ts";

export interface MailOptions {
  game: Game;
  outbox: Outbox;
  connections: Connections;
  seatTokens: SeatTokens;
  reconnectionTokens: ReconnectionTokens;
}

/** What a room says to one client alone: how it is welcome, what only it may know, what became of its actions. */
export class Mail {
  readonly #options: MailOptions;

  constructor(options: MailOptions) {
    this.#options = options;
  }

  /** Before the client is told that it has joined: the token for coming back is part of that. */
  async welcome(client: GameClient, personId: string): Promise<void> {
    const { game, outbox, seatTokens, reconnectionTokens } = this.#options;
    const { code, openedAt } = game;
    client.reconnectionToken = reconnectionTokens.tokenFor({ code, openedAt, personId, sessionId: client.sessionId });
    const seatToken = await seatTokens.sign({ code, openedAt, personId });
    const as = roleOf(game, personId);
    const welcome = { protocol: PROTOCOL_VERSION, code, personId, as, seatToken, serverTime: Date.now() } as const;
    outbox.put(() => client.send("welcome", welcome));
    const view = viewOf(game, personId, Date.now());
    if (view !== null) this.#tell(client, view);
  }

  /** Tells those holders of seats for whom there is news what only they may know. */
  tellSeats(isNews: (seat: Seat) => boolean): void {
    const { game, connections } = this.#options;
    for (const seat of game.seats.filter(isNews)) {
      const client = connections.clientOf(seat.id);
      if (client !== null) this.#tell(client, privateView(game, seat, Date.now()));
    }
  }

  accept(client: GameClient, id: string): void {
    this.#options.outbox.put(() => client.send("accepted", { id }));
  }

  refuse(client: GameClient, { id, type }: { id: string; type: string }, code: RefusalCode): void {
    this.#options.outbox.put(() => client.send("refused", { id, type, code, ...REFUSALS[code] }));
  }

  #tell(client: GameClient, view: YouMessage): void {
    this.#options.outbox.put(() => client.send("you", view));
  }
}
