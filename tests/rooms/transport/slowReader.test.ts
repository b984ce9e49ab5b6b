import { Protocol, Room } from "@colyseus/core";
import { schema, t } from "@colyseus/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOM_NAME } from "../../../src/protocol/version.ts";
import type { GuardedSocket } from "../../../src/rooms/transport/guardedSocket.ts";
import { aGuardedServer, someLimits } from "../../support/aGuardedServer.ts";
import { aRawClient } from "../../support/aRawClient.ts";
import { post } from "../../support/ask.ts";
import { someApi } from "../../support/someApi.ts";

const CODE = "BCDF";
const QUEUE_BYTES = 256 * 1_024;
const TEXT_LENGTH = 2_000;

const CountingState = schema({ text: t.string() }, "CountingState");

/** A room that says a number in as many bytes as it takes to fill all buffers soon. */
class CountingRoom extends Room {
  static room: CountingRoom | null = null;
  override state = new CountingState();
  override patchRate = 0x7fffffff;
  #count = 0;

  override onCreate(): void {
    this.roomId = CODE;
    CountingRoom.room = this;
  }

  say(): void {
    this.state.text = String(++this.#count).padStart(TEXT_LENGTH, "0");
    this.broadcastPatch();
  }

  /** Sound: the guarded transport makes all sockets. */
  get sockets(): GuardedSocket[] {
    return this.clients.map(({ ref }) => ref as GuardedSocket);
  }
}

let server: Awaited<ReturnType<typeof aGuardedServer>>;

beforeAll(async () => {
  const limits = someLimits({ webSocket: { queueBytes: QUEUE_BYTES } });
  server = await aGuardedServer({ room: CountingRoom, api: someApi(), limits });
  await post({ port: server.port, path: `/matchmake/create/${ROOM_NAME}`, json: {} });
});

afterAll(() => server.close());

/** Joins, and stops reading. */
async function aStalledReader() {
  const client = await aRawClient(server.port, CODE);
  const [socket] = room().sockets.slice(-1);
  if (socket === undefined) throw new Error("nobody has joined");
  const heard: number[] = [];
  const bad: string[] = [];
  client.socket.on("message", (data: Buffer) => {
    const text = /0+\d+$/.exec(data.toString("latin1"))?.[0];
    if (text === undefined) return;
    if (text.length === TEXT_LENGTH) heard.push(Number(text));
    else bad.push(text);
  });
  // Patches come after the answer to the handshake.
  client.socket.send(new Uint8Array([Protocol.JOIN_ROOM]));
  room().say();
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  client.socket.pause();
  return { ...client, server: socket, heard, bad };
}

function room(): CountingRoom {
  if (CountingRoom.room === null) throw new Error("there is no room");
  return CountingRoom.room;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a reader that stalls", () => {
  it("gets every patch as it was, and in order, when it reads on", async () => {
    const { socket, server: sent, heard, bad } = await aStalledReader();
    while (sent.bufferedAmount < QUEUE_BYTES / 2) {
      room().say();
      await turn();
    }
    socket.resume();
    await expect.poll(() => sent.bufferedAmount).toBe(0);
    room().say();
    const last = Number(room().state.text);
    await expect.poll(() => heard.at(-1)).toBe(last);
    expect(bad).toEqual([]);
    expect(heard).toEqual(heard.map((_, i) => last - heard.length + 1 + i));
    socket.terminate();
  });

  it("is cut off before more waits for it than is allowed", async () => {
    const { socket, closed, server: sent } = await aStalledReader();
    let most = 0;
    while (sent.readyState === sent.OPEN) {
      room().say();
      most = Math.max(most, sent.bufferedAmount);
      await turn();
    }
    expect(most).toBeLessThan(QUEUE_BYTES + 2 * TEXT_LENGTH);
    socket.resume();
    expect(await closed).toBe(1_006);
  });
});
