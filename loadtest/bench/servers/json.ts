import { once } from "node:events";
import { type WebSocket, WebSocketServer } from "ws";
import { portOf } from "../../ports.ts";
import type { PlainEvent } from "./PlainGame.ts";
import { PlainRooms, roomIn } from "./PlainRooms.ts";
import type { Serve } from "./Variant.ts";

/** Bare `ws`, every event a JSON text. */
export const serve: Serve = async () => {
  const rooms = new PlainRooms<WebSocket>(sendToAll);
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket, { url }) => {
    const { game, player } = rooms.join(roomIn(url), socket);
    socket.on("message", (data) => {
      const { type, content } = JSON.parse(String(data));
      if (type === "start") game.start();
      else game.act(player, type, content);
    });
    socket.send(JSON.stringify({ type: "welcome", player }));
  });
  await once(server, "listening");
  return { port: portOf(server) };
};

function sendToAll(sockets: readonly WebSocket[], event: PlainEvent): void {
  const text = JSON.stringify(event);
  for (const socket of sockets) socket.send(text);
}
