import { Client } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOM_NAME } from "../../src/protocol/version.ts";
import { aGuardedServer, FRIEND, someLimits } from "../support/aGuardedServer.ts";
import { ask, askRaw, post } from "../support/ask.ts";
import { IMPOSSIBLE, TalkingRoom } from "../support/aTalkingRoom.ts";
import { someApi } from "../support/someApi.ts";

const WRONG_CODES = 6;
const limits = someLimits({ perAddress: { wrongCodes: { points: WRONG_CODES, seconds: 600 } } });
let server: Awaited<ReturnType<typeof aGuardedServer>>;
let client: Client;

beforeAll(async () => {
  server = await aGuardedServer({ room: TalkingRoom, api: someApi(), limits });
  client = new Client(`http://127.0.0.1:${server.port}`);
});

afterAll(() => server.close());

const matchmake = (path: string, headers: Record<string, string> = {}) =>
  post({ port: server.port, path: `/matchmake/${path}`, json: { code: "GHJK" }, headers });

describe("the real SDK", () => {
  it("joins with a code in small letters", async () => {
    const host = await client.create(ROOM_NAME, { code: "BCDF" });
    host.onMessage("said", () => undefined);
    const guest = await client.joinById("bcdf");
    const heard = new Promise((resolve) => guest.onMessage("said", resolve));
    host.send("say", "hello");
    expect([guest.roomId, await heard]).toEqual(["BCDF", "hello"]);
    await Promise.all([host.leave(), guest.leave()]);
  });

  it("comes back with its token after a cut", async () => {
    const host = await client.create(ROOM_NAME, { code: "DFGH" });
    host.reconnection.maxRetries = 0;
    const token = host.reconnectionToken;
    host.connection.close(4_010);
    const back = await client.reconnect(token);
    expect([back.roomId, back.sessionId]).toEqual(["DFGH", host.sessionId]);
    await back.leave();
  });

  it("passes the doors: Colyseus has no listener of its own left", () => {
    expect(server.httpServer.listenerCount("request")).toBe(1);
  });
});

describe("matchmaking", () => {
  it.each(["join/decoy", "joinOrCreate/decoy", "getAvailableRooms/decoy", "constructor/decoy"])(
    "does not offer %s",
    async (path) => {
      const { status, text } = await matchmake(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).toContain("invalid method");
    },
  );

  it("answers a body that is no JSON without a word in the log", async () => {
    const headers = { "Content-Type": "application/json" };
    const body = "{";
    const { status } = await ask({ port: server.port, method: "POST", path: "/matchmake/create/decoy", headers, body });
    expect(status).toBe(400);
  });

  it.each([
    ["a method that is not offered", "join/decoy", '{"code":"GHJK"}'],
    ["a kind of room that there is not", "create/nothing", '{"code":"GHJK"}'],
    ["a room that there is not", "joinById/ZZZZ", "{}"],
    ["a body that is no JSON", "create/decoy", "{"],
  ])("answers %s as Colyseus' own router does", async (_what, path, body) => {
    const headers = { "Content-Type": "application/json" };
    const answerTo = async (path: string) => {
      const { status, text, headers: answered } = await ask({ port: server.port, method: "POST", path, headers, body });
      return { status, body: JSON.parse(text), type: answered["content-type"], vary: answered.vary };
    };
    // With a query it goes the long way.
    expect(await answerTo(`/matchmake/${path}`)).toEqual(await answerTo(`/matchmake/${path}?`));
  });

  it("answers an error that has no number", async () => {
    const { status, text } = await post({
      port: server.port,
      path: "/matchmake/create/decoy",
      json: { code: IMPOSSIBLE },
    });
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({ code: "ECONNREFUSED", error: "nobody answers" });
  });

  it("takes an empty body for no options", async () => {
    const headers = { "Content-Type": "application/json" };
    const { text } = await ask({
      port: server.port,
      method: "POST",
      path: "/matchmake/joinById/ZZZZ",
      headers,
      body: "",
    });
    expect(JSON.parse(text)).toEqual({ code: 522, error: 'room "ZZZZ" not found' });
  });

  it("takes no large and no endless bodies", async () => {
    const json = { code: "x".repeat(9_000) };
    expect((await post({ port: server.port, path: "/matchmake/create/decoy", json })).status).toBe(413);
    const chunked = "POST /matchmake/create/decoy HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await askRaw(server.port, chunked)).toContain("411 Length Required");
  });

  it("is closed to pages of strangers", async () => {
    const { status, headers } = await matchmake("create/decoy", { Origin: "https://evil.example" });
    expect(status).toBe(403);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("is open to listed origins, which get just themselves back", async () => {
    const { status, headers } = await matchmake("create/decoy", { Origin: FRIEND });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "access-control-allow-origin": FRIEND,
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
  });

  it("says before the request whether it will be heard", async () => {
    const preflight = (origin: string) =>
      ask({
        port: server.port,
        method: "OPTIONS",
        path: "/matchmake/create/decoy",
        headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
      });
    const { status, headers } = await preflight(FRIEND);
    expect([status, headers["access-control-allow-origin"]]).toEqual([204, FRIEND]);
    expect(headers["access-control-allow-methods"]).toBe("GET, HEAD, POST");
    for (const origin of ["https://evil.example", "null", `${FRIEND}:444`]) {
      const { headers } = await preflight(origin);
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("lets nobody try codes out", async () => {
    const statuses: number[] = [];
    for (let i = 0; i <= WRONG_CODES; i++) statuses.push((await matchmake("joinById/ZZZZ")).status);
    expect(statuses.filter((status) => status === 522).length).toBeGreaterThan(0);
    expect(statuses.at(-1)).toBe(429);
    await expect(client.joinById("BCDF")).rejects.toThrow();
    expect((await ask({ port: server.port, path: "/api/rooms/BCDF" })).status).toBe(429);
  });
});
