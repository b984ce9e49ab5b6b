import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { clientFrame, FrameReader, OPCODES } from "../../loadtest/bench/generator/frames.ts";
import { Wire } from "../../loadtest/bench/generator/Wire.ts";
import { portOf } from "../../loadtest/ports.ts";

/** As `ws` writes them. */
const SERVER_FRAMES = [
  { payload: Buffer.from("short"), head: Buffer.of(0x82, 5) },
  { payload: Buffer.alloc(0), head: Buffer.of(0x82, 0) },
  { payload: Buffer.alloc(300, "m"), head: Buffer.of(0x82, 126, 1, 44) },
  { payload: Buffer.alloc(70_000, "l"), head: Buffer.of(0x82, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70) },
];

describe("FrameReader", () => {
  it.each([1, 2, 3, 7, 64, 1_000_000])("finds the frames in chunks of %i bytes", (size) => {
    const heard: string[] = [];
    const reader = new FrameReader((opcode, payload) => heard.push(`${opcode} ${payload.toString()}`));
    const bytes = Buffer.concat(SERVER_FRAMES.flatMap(({ head, payload }) => [head, payload]));
    const shared = Buffer.alloc(Math.min(size, bytes.length));
    for (let at = 0; at < bytes.length; at += size) {
      const length = bytes.copy(shared, 0, at, at + size);
      reader.read(shared.subarray(0, length));
      // The next chunk is read into the same bytes.
      shared.fill(0xff);
    }
    expect(heard).toEqual(SERVER_FRAMES.map(({ payload }) => `2 ${payload.toString()}`));
  });
});

describe("Wire", () => {
  it.each([0, 5, 125, 126, 4_000])(
    "is understood by ws, and understands it, with payloads of %i bytes",
    async (length) => {
      const server = new WebSocketServer({ host: "127.0.0.1", port: 0, path: "/there" });
      await once(server, "listening");
      const payload = Buffer.alloc(length, "a decoy ");
      const said = new Promise<Buffer>((resolve) => {
        server.on("connection", (socket) => {
          socket.on("message", (data: Buffer) => resolve(data));
          socket.ping();
          socket.once("pong", () => socket.send(payload));
        });
      });
      const heard = await new Promise<Buffer>((resolve, reject) => {
        const wire = new Wire(portOf(server), "/there", {
          hear: (bytes) => {
            wire.write(clientFrame(OPCODES.binary, bytes));
            resolve(Buffer.from(bytes));
          },
          cut: (reason) => reject(new Error(reason)),
        });
      });
      expect(heard).toEqual(payload);
      expect(await said).toEqual(payload);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  );
});
