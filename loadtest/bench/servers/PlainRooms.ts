import { type PlainEvent, PlainGame } from "./PlainGame.ts";

/** Rooms of sockets for servers that have no rooms of their own; a room is there as soon as somebody names it. */
export class PlainRooms<Socket> {
  readonly #rooms = new Map<string, { game: PlainGame; sockets: Socket[] }>();
  readonly #send: (sockets: readonly Socket[], event: PlainEvent) => void;

  constructor(send: (sockets: readonly Socket[], event: PlainEvent) => void) {
    this.#send = send;
  }

  /** Returns the game and which player the socket is in it. */
  join(name: string, socket: Socket): { game: PlainGame; player: number } {
    let room = this.#rooms.get(name);
    if (room === undefined) {
      const sockets: Socket[] = [];
      room = { sockets, game: new PlainGame((event) => this.#send(sockets, event)) };
      this.#rooms.set(name, room);
    }
    return { game: room.game, player: room.sockets.push(socket) - 1 };
  }
}

/** The room that a client names in its URL. */
export function roomIn(url = "/"): string {
  return new URL(url, "ws://server").searchParams.get("room") ?? "";
}
