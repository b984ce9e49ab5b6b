import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { frameOf } from "../../../src/rooms/transport/frames.ts";
import { listening } from "../../support/aGuardedServer.ts";

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What a client of the library that everybody uses makes of a frame. */
async function received(frame: Buffer): Promise<unknown> {
  // A server that shakes hands, sends the frame, and understands nothing else.
  const server = createServer().on("upgrade", (request: IncomingMessage, socket: Socket) => {
    const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${GUID}`).digest("base64");
    const head = ["HTTP/1.1 101 Yes", "Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${accept}`];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    socket.write(frame);
  });
  servers.push(server);
  const client = new WebSocket(`ws://127.0.0.1:${await listening(server)}`);
  const [data, isBinary] = await once(client, "message");
  client.terminate();
  return { data, isBinary };
}

describe("a frame", () => {
  it.each([0, 1, 125, 126, 65_535, 65_536, 100_000])("of %i bytes is read as it was meant", async (length) => {
    const data = randomBytes(length);
    expect(await received(frameOf(data))).toEqual({ data, isBinary: true });
  });

  it("is made once for all who get the same bytes", () => {
    const data = randomBytes(9);
    expect(frameOf(data)).toBe(frameOf(data));
  });

  it("does not change with the bytes it was made of", async () => {
    const data = Buffer.from("first");
    const frame = frameOf(data);
    data.write("later");
    expect(await received(frame)).toMatchObject({ data: Buffer.from("first") });
  });

  it("is made anew when the same memory is sent another time", async () => {
    const data = Buffer.from("first");
    frameOf(data);
    await Promise.resolve();
    data.write("later");
    expect(await received(frameOf(data))).toMatchObject({ data: Buffer.from("later") });
  });
});
