import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A wire between two programs of this machine that can be cut: what is sent then arrives nowhere, and nobody is told. */
export class Wire {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  #isCut = false;

  private constructor(server: Server, port: number, sockets: Set<Socket>) {
    this.#server = server;
    this.port = port;
    this.#sockets = sockets;
  }

  /** Leads to `to` on 127.0.0.1. */
  static async to(to: number, port = 0): Promise<Wire> {
    const sockets = new Set<Socket>();
    const server = createServer((near) => {
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
      if (wire.#isCut) wire.cut();
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the wire has no port");
    const wire = new Wire(server, address.port, sockets);
    return wire;
  }

  /** Resolves when somebody has connected. */
  async connection(): Promise<void> {
    await once(this.#server, "connection");
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) {
      socket.unpipe();
      socket.pause();
    }
  }

  /** Whoever was connected has to connect again, as after any long silence. */
  mend(): void {
    this.#isCut = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
