import { isTimed } from "../game/clock.ts";
import type { Game, Seat } from "../game/game.ts";
import { REFUSALS, type RefusalCode } from "../protocol/codes.ts";
import type { YouMessage } from "../protocol/messages.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import type { Connections } from "./Connections.ts";
import type { GameClient } from "./clients.ts";
import { roleOf } from "./joining.ts";
import type { Committed } from "./LiveGame.ts";
import type { Outbox } from "./Outbox.ts";
import type { PersonTokens } from "./PersonTokens.ts";
import { privateView, viewOf } from "./privateView.ts";

export interface MailOptions {
  game: Game;
  outbox: Outbox;
  connections: Connections;
  seatTokens: PersonTokens;
  reconnectionTokens: PersonTokens;
}

/** What a room says to one client alone: how it is welcome, what only it may know, what became of its actions. */
export class Mail {
  readonly #options: MailOptions;

  constructor(options: MailOptions) {
    this.#options = options;
  }

  /** Before the client is told that it has joined: the token for coming back is part of that. */
  welcome(client: GameClient, personId: string): void {
    const { game, outbox, seatTokens, reconnectionTokens } = this.#options;
    client.reconnectionToken = reconnectionTokens.tokenFor(personId, game, client.sessionId);
    const seatToken = seatTokens.tokenFor(personId, game);
    const as = roleOf(game, personId);
    const welcome = {
      protocol: PROTOCOL_VERSION,
      code: game.code,
      personId,
      as,
      seatToken,
      serverTime: Date.now(),
    } as const;
    outbox.put(() => client.send("welcome", welcome));
    const view = viewOf(game, personId, Date.now());
    if (view !== null) this.#tell(client, view);
  }

  /** When the time has changed, tells those whose own time or own option is another one now what only they may know. */
  tellSeats({ entered, clockChanged }: Pick<Committed, "entered" | "clockChanged">): void {
    if (!clockChanged) return;
    const { game, connections } = this.#options;
    const isBallotNew = entered.some(({ name }) => name === "elimination");
    const isNews = (seat: Seat) => isBallotNew || (isTimed(game.phase) && seat.questionTimeFactor !== 1);
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
