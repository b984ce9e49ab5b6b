import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A line between two programs of this machine, which a test can disturb. */
export class Line {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  #state: "sound" | "silent" | "cut" = "sound";

  private constructor(server: Server, port: number, sockets: Set<Socket>) {
    this.#server = server;
    this.port = port;
    this.#sockets = sockets;
  }

  /** Leads to `to` on 127.0.0.1. */
  static async to(to: number, port = 0): Promise<Line> {
    const sockets = new Set<Socket>();
    const server = createServer((near) => {
      if (line.#state === "cut") return void near.destroy();
      const far = connect(to, "127.0.0.1");
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket);
        socket.setNoDelay(true);
        socket.on("error", () => other.destroy());
        socket.on("close", () => {
          sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
      if (line.#state === "silent") line.silence();
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the line has no port");
    const line = new Line(server, address.port, sockets);
    return line;
  }

  /** Resolves when somebody has connected. */
  async connection(): Promise<void> {
    await once(this.#server, "connection");
  }

  /** Everything that is under way is lost, and nothing gets through until it is mended. */
  cut(): void {
    this.#state = "cut";
    for (const socket of this.#sockets) socket.destroy();
  }

  /** What is sent arrives nowhere, and nobody is told. */
  silence(): void {
    this.#state = "silent";
    for (const socket of this.#sockets) {
      socket.unpipe();
      socket.pause();
    }
  }

  /** Whoever was connected has to connect again, as after any long silence. */
  mend(): void {
    this.#state = "sound";
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
