import { once } from "node:events";
import type { Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { portOf } from "../../ports.ts";
import { ACTED_PHASES } from "../phases.ts";
import { bytesOf, WELCOME } from "./floorBytes.ts";
import type { PlainEvent } from "./PlainGame.ts";
import { PlainRooms, roomIn } from "./PlainRooms.ts";
import type { Serve } from "./Variant.ts";

/** What is hardly possible to do with less: bare `ws`, bytes by hand, one frame for all who receive it. */
export const serve: Serve = async () => {
  const rooms = new PlainRooms<Socket>(sendToAll);
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket, request) => {
    const { game, player } = rooms.join(roomIn(request.url), request.socket);
    // Sound: `ws` hands binary messages out as a Buffer unless told otherwise.
    socket.on("message", (data: Buffer) => {
      const phase = ACTED_PHASES[(data[0] ?? 0) - 1];
      if (phase === undefined) game.start();
      else game.act(player, phase, data.toString("utf8", 1));
    });
    welcome(socket);
  });
  await once(server, "listening");
  return { port: portOf(server) };
};

function welcome(socket: WebSocket): void {
  socket.send(Buffer.of(WELCOME));
}

function sendToAll(sockets: readonly Socket[], event: PlainEvent): void {
  const frame = framed(bytesOf(event));
  for (const socket of sockets) socket.write(frame);
}

function framed(body: Buffer): Buffer {
  if (body.length < 126) return Buffer.concat([Buffer.of(0x82, body.length), body]);
  return Buffer.concat([Buffer.of(0x82, 126, body.length >> 8, body.length & 0xff), body]);
}
