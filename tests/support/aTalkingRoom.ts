import { type Client, Room } from "@colyseus/core";

export const LISTING = { status: "joinable", players: 2, maxPlayers: 8, audience: true } as const;

/** Asked for it, a room cannot be opened, as when a socket to somewhere else is refused. */
export const IMPOSSIBLE = "WXYZ";

/** A room under the code that its creator asks for, in which everyone hears what anyone says. */
export class TalkingRoom extends Room {
  /** Everything that was ever said in any room, in order. */
  static readonly heard: unknown[] = [];

  override onCreate({ code }: { code: string }): void {
    if (code === IMPOSSIBLE) throw Object.assign(new Error("nobody answers"), { code: "ECONNREFUSED" });
    this.roomId = code;
    this.metadata = LISTING;
    this.onMessage("say", (_client: Client, words: unknown) => {
      TalkingRoom.heard.push(words);
      this.broadcast("said", words);
    });
    this.onMessage("go away", (client: Client) => client.leave(4_000));
  }

  override onDrop(client: Client): void {
    this.allowReconnection(client, 5).catch(() => undefined);
  }

  override onUncaughtException(): void {
    // Without this method an error in a handler ends the process.
  }
}
