import type { Application } from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiDeps } from "../../src/http/api.ts";
import { REFUSALS } from "../../src/protocol/codes.ts";
import { aGuardedServer } from "../support/aGuardedServer.ts";
import { aKeptLog } from "../support/aKeptLog.ts";
import { type Answer, ask, askRaw, post } from "../support/ask.ts";
import { LISTING, TalkingRoom } from "../support/aTalkingRoom.ts";
import { aRecord } from "../support/records.ts";
import { someApi } from "../support/someApi.ts";

const RECORD = aRecord();
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const RULESET = "classic-8@1";

const log = aKeptLog();
/** Answers whatever it is asked, as web clients with routes of their own do. */
const mountWebClient = (app: Application) => void app.use((_request, response) => void response.send("<html>"));
const away = async () => {
  throw new Error("the password is hunter2");
};

/** What a test changes about the world; the server sees it at its next request. */
let world: Pick<ApiDeps, "store" | "findRoom" | "lifeStage"> & Record<"database" | "redis", () => Promise<unknown>>;
let asked: unknown[];
let server: Awaited<ReturnType<typeof aGuardedServer>>;

beforeEach(() => {
  log.lines.length = 0;
  asked = [];
  world = {
    lifeStage: () => "serving",
    database: async () => undefined,
    redis: async () => true,
    store: {
      gameById: async (id) => (id === RECORD.id ? RECORD : null),
      leaderboard: async (...args) => {
        asked.push(args);
        return [{ place: 1, name: "Ann", icon: "fox", score: 12, gameId: RECORD.id, endedAt: 5 }];
      },
    },
    findRoom: async (code) => (code === "BCDF" ? { metadata: LISTING } : null),
  };
});

beforeAll(async () => {
  const api = someApi({
    store: {
      gameById: (id) => world.store.gameById(id),
      leaderboard: (ruleset, limit) => world.store.leaderboard(ruleset, limit),
    },
    pictures: { svgOf: (id) => (id === "abc" ? PICTURE : null) },
    findRoom: (code) => world.findRoom(code),
    lifeStage: () => world.lifeStage(),
    checks: { database: () => world.database(), redis: () => world.redis() },
    log,
  });
  server = await aGuardedServer({ room: TalkingRoom, api, express: mountWebClient });
});

afterAll(() => server.close());

const get = (path: string, method = "GET"): Promise<Answer> => ask({ port: server.port, path, method });

async function json(path: string): Promise<[number, unknown]> {
  const { status, text } = await get(path);
  return [status, JSON.parse(text)];
}

const refused = (code: keyof typeof REFUSALS) => ({ code, ...REFUSALS[code] });

describe("GET /health", () => {
  it("is well as long as anyone answers, whatever is away", async () => {
    world.lifeStage = () => "draining";
    world.database = away;
    expect(await json("/health")).toEqual([200, { status: "ok", process: "10.0.0.1:2567/a" }]);
  });
});

describe("GET /ready", () => {
  it("is ready when nothing is missing", async () => {
    expect(await json("/ready")).toEqual([200, { status: "ready" }]);
  });

  it.each(["starting", "draining"] as const)("is not while %s", async (stage) => {
    world.lifeStage = () => stage;
    expect(await json("/ready")).toEqual([503, { ...refused("NOT_READY"), details: { reasons: [stage] } }]);
  });

  it("is not while database or Redis are away, and names them", async () => {
    world.redis = () => new Promise(() => undefined);
    expect(await json("/ready")).toEqual([503, { ...refused("NOT_READY"), details: { reasons: ["redis"] } }]);
    world.database = away;
    const details = { reasons: ["database", "redis"] };
    expect(await json("/ready")).toEqual([503, { ...refused("NOT_READY"), details }]);
  });
});

describe("GET /api/rooms/:code", () => {
  it("tells what may be known before joining, in any case and with or without a slash", async () => {
    for (const path of ["/api/rooms/BCDF", "/api/rooms/bcdf", "/api/rooms/bCdF/", "/api/rooms/bcdf?utm=x"]) {
      expect(await json(path)).toEqual([200, { code: "BCDF", ...LISTING }]);
    }
  });

  it.each(["ZZZZ", "toolong", "%00", "1"])("knows no room %s", async (code) => {
    expect(await json(`/api/rooms/${code}`)).toEqual([404, refused("ROOM_NOT_FOUND")]);
  });

  it("says so when the rooms cannot be looked up, and nothing more", async () => {
    world.findRoom = away;
    expect(await json("/api/rooms/BCDF")).toEqual([503, refused("SERVER_ERROR")]);
    expect(log.lines).toMatchObject([{ level: "error" }]);
  });
});

describe("GET /api/games/:id", () => {
  it("gives the record of a game that is over", async () => {
    expect(await json(`/api/games/${RECORD.id}`)).toEqual([200, JSON.parse(JSON.stringify(RECORD))]);
  });

  it.each(["0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b", "1", "' OR 1=1"])("finds nothing under %s", async (id) => {
    expect(await json(`/api/games/${encodeURIComponent(id)}`)).toEqual([404, refused("NOT_FOUND")]);
  });

  it("asks the database only for what can be an id", async () => {
    world.store = { ...world.store, gameById: away };
    expect(await json("/api/games/1")).toEqual([404, refused("NOT_FOUND")]);
    expect(await json(`/api/games/${RECORD.id}`)).toEqual([503, refused("SERVER_ERROR")]);
    expect(log.lines).toHaveLength(1);
  });
});

describe("GET /api/leaderboard", () => {
  it("gives the best, twenty unless asked for more", async () => {
    const rows = [{ place: 1, name: "Ann", icon: "fox", score: 12, gameId: RECORD.id, endedAt: 5 }];
    expect(await json(`/api/leaderboard?ruleset=${RULESET}`)).toEqual([200, { ruleset: RULESET, rows }]);
    await json(`/api/leaderboard?ruleset=${RULESET}&limit=100&colour=blue`);
    expect(asked).toEqual([
      [RULESET, 20],
      [RULESET, 100],
    ]);
  });

  it.each([
    ["", "ruleset"],
    ["?ruleset=Classic", "ruleset"],
    [`?ruleset=${"a".repeat(60)}@1`, "ruleset"],
    [`?ruleset=${RULESET}&ruleset=${RULESET}`, "ruleset"],
    [`?ruleset=${RULESET}&limit=0`, "limit"],
    [`?ruleset=${RULESET}&limit=101`, "limit"],
    [`?ruleset=${RULESET}&limit=1.5`, "limit"],
    [`?ruleset=${RULESET}&limit=many`, "limit"],
  ])("refuses %s and names the field", async (query, field) => {
    const [status, body] = await json(`/api/leaderboard${query}`);
    expect([status, body]).toMatchObject([400, { code: "BAD_MESSAGE", details: [{ field }], retry: false }]);
    expect(asked).toEqual([]);
  });

  it("says so when the database is away, and nothing more", async () => {
    world.store = { ...world.store, leaderboard: away };
    expect(await json(`/api/leaderboard?ruleset=${RULESET}`)).toEqual([503, refused("SERVER_ERROR")]);
  });
});

describe("GET /pictures/:id", () => {
  it("gives a picture that can be kept for good and does nothing", async () => {
    const { status, text, headers } = await get("/pictures/abc");
    expect([status, text]).toEqual([200, PICTURE]);
    expect(headers).toMatchObject({
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
    });
  });

  it("knows no other", async () => {
    expect(await json("/pictures/abd")).toEqual([404, refused("NOT_FOUND")]);
  });
});

describe("whatever else", () => {
  it.each(["/api", "/api/", "/api/nothing", "/api/rooms", "/api/rooms/BCDF/more/"])("%s is not there", async (path) => {
    expect(await json(path)).toEqual([404, refused("NOT_FOUND")]);
    expect(JSON.parse((await post({ port: server.port, path, json: {} })).text)).toEqual(refused("NOT_FOUND"));
  });

  it("is left to the web client outside of /api", async () => {
    expect((await get("/nothing")).text).toBe("<html>");
  });

  it("is asked with HEAD, has the same status and no body", async () => {
    for (const path of ["/health", "/ready", "/api/rooms/bcdf", `/api/games/${RECORD.id}`, "/pictures/abc"]) {
      expect([path, (await get(path, "HEAD")).status]).toEqual([path, 200]);
      const head = `HEAD ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`;
      expect((await askRaw(server.port, head)).split("\r\n\r\n")[1]).toBe("");
    }
    expect((await get("/api/rooms/ZZZZ", "HEAD")).status).toBe(404);
  });

  it("is not kept by caches, apart from pictures", async () => {
    for (const path of ["/health", "/api/rooms/bcdf", "/api/rooms/ZZZZ", `/api/leaderboard?ruleset=${RULESET}`]) {
      expect((await get(path)).headers["cache-control"]).toBe("no-store");
    }
  });
});
