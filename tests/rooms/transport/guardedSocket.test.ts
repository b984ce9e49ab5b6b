import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { portOf } from "../../../loadtest/ports.ts";
import { LIMITS } from "../../../src/net/limits.ts";
import { type GuardedSocket, guardedSocketClass } from "../../../src/rooms/transport/guardedSocket.ts";
import { connected, type RawClient } from "../../support/aRawClient.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** The two ends of a connection, and everything that arrives at the client's in its order. */
async function aConnection(): Promise<{ server: GuardedSocket; client: RawClient; heard: string[] }> {
  const http = createServer();
  const guarded = guardedSocketClass({ ...LIMITS.webSocket, onTurnedAway: () => undefined });
  const sockets = new WebSocketServer({ server: http, WebSocket: guarded });
  const welcomed = new Promise<GuardedSocket>((resolve) => {
    sockets.on("connection", (socket: GuardedSocket, { socket: wire }: IncomingMessage) => {
      socket.attach(wire, "");
      resolve(socket);
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const client = await connected(`ws://127.0.0.1:${portOf(http)}`);
  const heard: string[] = [];
  client.socket.on("message", (data: Buffer) => heard.push(data.toString()));
  client.socket.on("ping", () => heard.push("ping"));
  client.socket.on("pong", () => heard.push("pong"));
  ends.push(() => {
    client.socket.terminate();
    return new Promise((resolve) => http.close(resolve));
  });
  return { server: await welcomed, client, heard };
}

it("sends in the order in which it was told, whatever way each message takes", async () => {
  const { server, client, heard } = await aConnection();
  server.send(bytes("one"));
  server.send(bytes("two"));
  server.ping();
  server.send(bytes("three"));
  server.send("a text");
  server.send(bytes("four"));
  server.pong();
  server.send(bytes("five"));
  server.close(4_000);
  expect(await client.closed).toBe(4_000);
  expect(heard).toEqual(["one", "two", "ping", "three", "a text", "four", "pong", "five"]);
});
