import { once } from "node:events";
import { createServer } from "node:http";
import { Server } from "socket.io";
import { portOf } from "../../ports.ts";
import { PHASES } from "../phases.ts";
import { PlainRooms, roomIn } from "./PlainRooms.ts";
import type { Serve } from "./Variant.ts";

/** Socket.IO, WebSocket from the start, as its manual shows rooms. */
export const serve: Serve = async () => {
  const http = createServer();
  const io = new Server(http, { transports: ["websocket"], serveClient: false });
  const rooms = new PlainRooms<string>(([room = ""], event) => io.to(room).emit(event.type, event));
  io.on("connection", (socket) => {
    const room = roomIn(socket.request.url);
    void socket.join(room);
    const { game, player } = rooms.join(room, room);
    socket.on("start", () => game.start());
    for (const phase of PHASES) socket.on(phase, (content: unknown) => game.act(player, phase, content));
    socket.emit("welcome", { player });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return { port: portOf(http) };
};
