import type { Socket } from "node:net";

/**
 * Sockets that are written to in one go: what one turn of the loop has to say to somebody leaves in one system call,
 * which costs more than everything else about a message.
 */
export class Burst {
  #sockets: Socket[] = [];

  write(socket: Socket, frame: Buffer): void {
    if (socket.writableCorked === 0) this.#hold(socket);
    socket.write(frame);
  }

  #hold(socket: Socket): void {
    socket.cork();
    if (this.#sockets.length === 0) process.nextTick(() => this.#release());
    this.#sockets.push(socket);
  }

  #release(): void {
    const sockets = this.#sockets;
    this.#sockets = [];
    for (const socket of sockets) socket.uncork();
  }
}
