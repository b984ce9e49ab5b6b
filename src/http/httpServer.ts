import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { LIMITS, type Limits } from "../net/limits.ts";
import { Tally } from "../net/Tally.ts";
import type { Visitors } from "../net/Visitors.ts";

/** A server that does not wait for those who connect and say nothing, or say it one byte at a time. */
export function createHttpServer(visitors: Visitors, limits: Limits = LIMITS): Server {
  const { patience, request } = limits;
  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: patience.keepAliveMs,
    connectionsCheckingInterval: patience.checkMs,
    maxHeaderSize: request.headerBytes,
  });
  server.maxHeadersCount = request.headers;
  server.maxConnections = limits.sockets;
  limitSockets(server, visitors, limits.perAddress.sockets);
  return server;
}

/** Ends a connection at once if its address has too many: half-open ones cost nothing to open. */
function limitSockets(server: Server, visitors: Visitors, limit: number): void {
  const open = new Tally(limit);
  server.on("connection", (socket: Socket) => {
    const address = visitors.addressOfSocket(socket);
    if (address === null) return;
    if (open.isFull(address)) {
      visitors.turnAway("too-many-connections", address);
      socket.destroy();
      return;
    }
    open.add(address);
    socket.once("close", () => open.remove(address));
  });
}
