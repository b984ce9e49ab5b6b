import { Protocol } from "@colyseus/core";
import { Client, type Room } from "@colyseus/sdk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Visitors } from "../../../src/net/Visitors.ts";
import { ROOM_NAME } from "../../../src/protocol/version.ts";
import { aGuardedServer, FRIEND, someLimits } from "../../support/aGuardedServer.ts";
import { aKeptLog } from "../../support/aKeptLog.ts";
import { aRawClient, connected, type RawClient } from "../../support/aRawClient.ts";
import { askRaw } from "../../support/ask.ts";
import { TalkingRoom } from "../../support/aTalkingRoom.ts";
import { someApi } from "../../support/someApi.ts";

const CODE = "BCDF";
const MAX_CONNECTIONS = 5;
const ABNORMAL = 1_006;
const TOO_BIG = 1_009;

const HANDSHAKE = [
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];

const log = aKeptLog();
let server: Awaited<ReturnType<typeof aGuardedServer>>;
let honest: Room;
const raw: RawClient[] = [];

beforeAll(async () => {
  server = await aGuardedServer({
    room: TalkingRoom,
    api: someApi(),
    visitors: new Visitors({ allowedOrigins: [FRIEND], trustedProxies: 0, log }),
    limits: someLimits({ perAddress: { webSockets: MAX_CONNECTIONS }, webSocket: { closeMs: 50, heartbeatMs: 500 } }),
  });
});

afterAll(() => server.close());

beforeEach(async () => {
  honest = await new Client(`http://127.0.0.1:${server.port}`).create(ROOM_NAME, { code: CODE });
  honest.onMessage("said", () => undefined);
  TalkingRoom.heard.length = 0;
});

afterEach(async () => {
  for (const { socket } of raw) socket.terminate();
  await Promise.all(raw.splice(0).map(({ closed }) => closed));
  await honest.leave();
});

async function join(options = {}): Promise<RawClient> {
  const client = await aRawClient(server.port, CODE, options);
  raw.push(client);
  return client;
}

/** Whether someone who plays by the rules is still heard. */
async function honestIsHeard(): Promise<void> {
  const heard: unknown[] = [];
  honest.onMessage("said", (words) => void heard.push(words));
  honest.send("say", "still here");
  await expect.poll(() => heard).toContain("still here");
}

/** A message of this type that says 1, as the SDK writes it: the type and the words in MessagePack. */
function roomData(type: string): Buffer {
  return Buffer.concat([Buffer.of(Protocol.ROOM_DATA, 0xa0 + type.length), Buffer.from(type), Buffer.of(1)]);
}

const utility = () => `ws://127.0.0.1:${server.port}/`;

describe("a page", () => {
  it.each(["https://evil.example", "null", `${FRIEND}.evil.example`, "http://127.0.0.1:1"])(
    "of %s cannot connect",
    async (origin) => {
      await expect(connected(utility(), { origin })).rejects.toThrow("refused with 403");
    },
  );

  it("of our own or of a listed origin can, and so can what is no page", async () => {
    for (const options of [{ origin: `http://127.0.0.1:${server.port}` }, { origin: FRIEND }, {}]) {
      raw.push(await connected(utility(), options));
    }
    expect(raw).toHaveLength(3);
  });
});

describe("a connection", () => {
  it.each([
    ["messages", (socket: RawClient["socket"]) => socket.send(new Uint8Array([255]))],
    ["pings", (socket: RawClient["socket"]) => socket.ping()],
    ["pongs", (socket: RawClient["socket"]) => socket.pong()],
  ])("that floods with %s is cut, and the others play on", async (_kind, send) => {
    const { socket, closed } = await join();
    for (let i = 0; i < 200; i++) send(socket);
    expect(await closed).toBe(ABNORMAL);
    await honestIsHeard();
  });

  it("that floods is heard up to the limit, though it sent everything at once", async () => {
    const { socket, closed } = await join();
    for (let i = 0; i < 500; i++) socket.send(roomData("say"));
    await closed;
    await honestIsHeard();
    const fromFlooder = TalkingRoom.heard.filter((said) => said === 1);
    expect(fromFlooder.length).toBeGreaterThan(0);
    expect(fromFlooder.length).toBeLessThanOrEqual(40);
  });

  it("that sends too many bytes is cut, though they are few frames", async () => {
    const { socket, closed } = await join();
    for (let i = 0; i < 12; i++) socket.send(new Uint8Array(8_000).fill(255));
    expect(await closed).toBe(ABNORMAL);
    await honestIsHeard();
  });

  it("that sends one message that is too large is closed", async () => {
    const { socket, closed } = await join();
    socket.send(new Uint8Array(8_193));
    expect(await closed).toBe(TOO_BIG);
    await honestIsHeard();
  });

  it("that is asked to close and does not is terminated", async () => {
    const { socket } = await join();
    const wire = Reflect.get(socket, "_socket");
    const gone = new Promise((resolve) => wire.once("close", resolve));
    // It hears that it is asked to close, and does not answer.
    Reflect.set(socket, "close", () => undefined);
    socket.send(roomData("go away"));
    await gone;
    await honestIsHeard();
  }, 10_000);

  it("that answers no ping is ended, and one that does is not", async () => {
    const answering = await join();
    const silent = await join({ autoPong: false });
    expect(await silent.closed).toBe(ABNORMAL);
    expect(answering.socket.readyState).toBe(answering.socket.OPEN);
    await honestIsHeard();
  });

  it("beyond the limit of its address is refused until another one ends", async () => {
    while (raw.length < MAX_CONNECTIONS - 1) raw.push(await connected(utility()));
    await expect(connected(utility())).rejects.toThrow("refused with 429");
    const [first] = raw.splice(0, 1);
    first?.socket.terminate();
    await expect
      .poll(() =>
        connected(utility()).then(
          (client) => raw.push(client),
          () => 0,
        ),
      )
      .toBe(MAX_CONNECTIONS - 1);
  });
});

describe("an upgrade", () => {
  it.each(["http://x/", "x://y:99999/", `/${"x".repeat(2_100)}`, "*"])("to %s harms nobody", async (url) => {
    const head = [`GET ${url} HTTP/1.1`, "Host: here", ...HANDSHAKE, "", ""].join("\r\n");
    expect(await askRaw(server.port, head)).toMatch(/^HTTP\/1\.1 400 /);
    await honestIsHeard();
  });

  it("that is none is refused", async () => {
    const head = "GET / HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
    expect(await askRaw(server.port, head)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe("the log", () => {
  it("has one line for many bad frames", async () => {
    const before = log.lines.length;
    const badFrames = () =>
      log.lines
        .slice(before)
        .map(({ said }) => Number(Reflect.get(Reflect.get(Object(said[0]), "counts"), "bad-frame")));
    const clients = [await join(), await join(), await join()];
    // A frame with a reserved bit: nothing that `ws` would send, so it goes out below it.
    for (const { socket } of clients) Reflect.get(socket, "_socket").write(Buffer.from([0xf2, 0x80, 0, 0, 0, 0]));
    await Promise.all(clients.map(({ closed }) => closed));
    const sum = () => badFrames().reduce((total, count) => total + (count || 0), 0);
    await expect.poll(sum, { timeout: 10_000 }).toBeGreaterThanOrEqual(clients.length);
    expect(badFrames().length).toBeLessThan(clients.length);
  });
});
