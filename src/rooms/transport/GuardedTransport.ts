import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { LIMITS, type Limits } from "../../net/limits.ts";
import { Tally } from "../../net/Tally.ts";
import type { Reason } from "../../net/TurnedAway.ts";
import type { Visitors } from "../../net/Visitors.ts";
import { type GuardedSocket, guardedSocketClass } from "./guardedSocket.ts";
import { Heartbeat } from "./Heartbeat.ts";

export interface GuardedTransportOptions {
  server: Server;
  visitors: Visitors;
  limits?: Limits;
}

/**
 * Colyseus' WebSocket transport for a public place: pages of strangers cannot connect, one address cannot take all
 * connections, and nobody can flood. `beforeUpgrade` would not do: it believes `x-real-ip` from anybody.
 *
 * Leans on these internals of ws-transport and ws, which `internals.test.ts` pins: `listenForUpgrade(server, filter)`
 * leaves alone what the filter refuses; `wss` emits `connection` with (socket, request); options that are not the
 * transport's reach `ws`, which makes its sockets of `options.WebSocket`, hands their events to `emit`, and ends them
 * `closeTimeout` after a close that the peer does not answer; every message goes through the socket's `send` with the same
 * bytes for all who get it, and without compression nothing waits inside of `ws`; the heartbeat begins with
 * `autoTerminateUnresponsiveClients(interval)` and its timer is `pingInterval`.
 */
export class GuardedTransport extends WebSocketTransport {
  readonly #visitors: Visitors;
  readonly #open: Tally;
  readonly #maxUrl: number;
  readonly #heartbeat = new Heartbeat();

  constructor({ server, visitors, limits = LIMITS }: GuardedTransportOptions) {
    const { messageBytes, closeMs, heartbeatMs, ...guard } = limits.webSocket;
    const onTurnedAway = (reason: Reason, address: string) => visitors.turnAway(reason, address);
    const forWs = { closeTimeout: closeMs, WebSocket: guardedSocketClass({ ...guard, onTurnedAway }) };
    super({ server, maxPayload: messageBytes, pingInterval: heartbeatMs, ...forWs });
    this.#visitors = visitors;
    this.#maxUrl = limits.request.urlLength;
    this.#open = new Tally(limits.perAddress.webSockets);
    // Before Colyseus, which may answer at once.
    this.wss.prependListener("connection", (socket: GuardedSocket, request: IncomingMessage) => {
      this.#welcome(socket, request);
    });
  }

  protected override listenForUpgrade(server: Server): void {
    super.listenForUpgrade(server, (request) => this.#admits(request));
  }

  protected override autoTerminateUnresponsiveClients(intervalMs: number): void {
    this.pingInterval = this.#heartbeat.start(intervalMs);
  }

  #admits(request: IncomingMessage): boolean {
    const { url = "", socket } = request;
    // Colyseus parses the path outside of any try.
    if (!url.startsWith("/") || url.length > this.#maxUrl)
      return this.#refuse(request, "400 Bad Request", "bad-request");
    if (!this.#visitors.isWelcome(request)) return this.#refuse(request, "403 Forbidden", "foreign-origin");
    const address = this.#visitors.addressOf(request);
    if (this.#open.isFull(address)) return this.#refuse(request, "429 Too Many Requests", "too-many-connections");
    this.#open.add(address);
    socket.once("close", () => this.#open.remove(address));
    return true;
  }

  #refuse(request: IncomingMessage, status: string, reason: Reason): false {
    this.#visitors.turnAway(reason, this.#visitors.addressOf(request));
    const { socket } = request;
    socket.on("error", destroy);
    socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    socket.destroySoon();
    return false;
  }

  #welcome(socket: GuardedSocket, request: IncomingMessage): void {
    socket.attach(request.socket, this.#visitors.addressOf(request));
    socket.once("close", this.#heartbeat.watch(socket));
  }
}

function destroy(this: Duplex): void {
  this.destroy();
}
