import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { closeDoors } from "../../src/http/doors.ts";
import { type Limits, LOAD_TEST_LIMITS } from "../../src/net/limits.ts";
import type { Visitors } from "../../src/net/Visitors.ts";
import { FRIEND, listening, someLimits, someVisitors } from "../support/aGuardedServer.ts";
import { aKeptLog } from "../support/aKeptLog.ts";
import { ask, askRaw, post } from "../support/ask.ts";

const NO_CODE = "/matchmake/joinById/ZZZZ";
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Behind the doors: tells what reached it; a ZZZZ in the path is a room that does not exist, a crash is a crash. */
async function aHouse({
  limits = someLimits({}),
  visitors = someVisitors(),
}: {
  limits?: Limits;
  visitors?: Visitors;
} = {}) {
  const server = createServer(({ url = "", method, headers }, response) => {
    if (url.includes("crash")) throw new Error("secret of the house");
    response.statusCode = url.includes("ZZZZ") ? (url.startsWith("/api") ? 404 : 522) : 200;
    response.end(JSON.stringify({ url, method, proto: headers["x-forwarded-proto"] }));
  });
  servers.push(server);
  const log = aKeptLog();
  closeDoors(server, { visitors, limits, log });
  return { port: await listening(server), log };
}

describe("the form of a request", () => {
  it.each(["DELETE", "PUT", "TRACE", "PATCH"])("%s is no method here", async (method) => {
    const { port } = await aHouse();
    const answer = await ask({ port, method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS, POST");
  });

  it("must not be longer than anything a client asks for", async () => {
    const { port } = await aHouse({ limits: someLimits({ request: { urlLength: 20 } }) });
    expect((await ask({ port, path: "/api/games/12345678" })).status).toBe(200);
    expect((await ask({ port, path: "/api/games/1234567890" })).status).toBe(414);
  });

  it.each(["/x/../matchmake/create/decoy", "//matchmake/create/decoy", "/%2e%2e/x", "/x\\y", "http://other.example/x"])(
    "has one reading of its path: not %s",
    async (path) => {
      const { port } = await aHouse();
      expect(await askRaw(port, `GET ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`)).toContain(
        "400 Bad",
      );
    },
  );

  it.each(["a b", "here/there", "user@here", "here:123456", "[::1"])("names a host: not %s", async (host) => {
    const { port } = await aHouse();
    expect((await ask({ port, headers: { Host: host } })).status).toBe(400);
  });

  it.each(["here", "here:2567", "192.0.2.1:80", "[::1]:2567"])("may name %s", async (host) => {
    const { port } = await aHouse();
    expect((await ask({ port, headers: { Host: host } })).status).toBe(200);
  });

  it("is refused with a code, and the connection ends", async () => {
    const { port } = await aHouse();
    const { text, headers } = await ask({ port, method: "PUT" });
    expect(headers["content-type"]).toBe("application/json");
    expect(headers.connection).toBe("close");
    expect(JSON.parse(text)).toEqual({
      code: "BAD_MESSAGE",
      message: "The message does not have the shape that the protocol asks for.",
      details: "unknown method",
      retry: false,
    });
  });
});

describe("a body", () => {
  it("has at most 8 KiB", async () => {
    const { port } = await aHouse();
    expect((await ask({ port, method: "POST", body: "x".repeat(8_192) })).status).toBe(200);
    expect((await ask({ port, method: "POST", body: "x".repeat(8_193) })).status).toBe(413);
  });

  it("is not waited for when it is too large", async () => {
    const { port } = await aHouse();
    const head = "POST /x HTTP/1.1\r\nHost: here\r\nContent-Length: 1000000000\r\n\r\n";
    expect(await askRaw(port, head)).toContain("413 Payload Too Large");
  });

  it("tells its length beforehand", async () => {
    const { port } = await aHouse();
    const chunked = "POST /x HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    expect(await askRaw(port, chunked)).toContain("411 Length Required");
    expect(await askRaw(port, "POST /x HTTP/1.1\r\nHost: here\r\n\r\n")).toContain("411 Length Required");
    expect(await askRaw(port, chunked.replace("POST", "GET"))).toContain("411 Length Required");
  });
});

describe("a web page of a stranger", () => {
  it("cannot post", async () => {
    const { port } = await aHouse();
    const { status, text } = await post({ port, json: {}, headers: { Origin: "https://evil.example" } });
    expect([status, JSON.parse(text).code]).toEqual([403, "FORBIDDEN"]);
    expect((await post({ port, json: {}, headers: { Origin: "null" } })).status).toBe(403);
  });

  it("is told apart from our own, from a listed one, and from no page at all", async () => {
    const { port } = await aHouse();
    expect((await post({ port, json: {}, headers: { Host: "here:81", Origin: "http://here:82" } })).status).toBe(403);
    expect((await post({ port, json: {}, headers: { Host: "here:81", Origin: "http://here:81" } })).status).toBe(200);
    expect((await post({ port, json: {}, headers: { Origin: FRIEND } })).status).toBe(200);
    expect((await post({ port, json: {} })).status).toBe(200);
  });
});

describe("every answer", () => {
  it("tells browsers to be careful, refusals too", async () => {
    const { port } = await aHouse();
    for (const method of ["GET", "PUT"]) {
      const { headers } = await ask({ port, method });
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers.vary).toBe("Origin");
    }
  });

  it("gives a listed origin itself, and others nothing", async () => {
    const { port } = await aHouse();
    const friend = await ask({ port, headers: { Origin: FRIEND } });
    expect(friend.headers["access-control-allow-origin"]).toBe(FRIEND);
    expect(friend.headers["access-control-allow-credentials"]).toBe("true");
    for (const origin of ["https://evil.example", `${FRIEND}.evil.example`, "null"]) {
      const { headers } = await ask({ port, headers: { Origin: origin } });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("to a request that breaks something says nothing of it", async () => {
    const { port, log } = await aHouse();
    const { status, text } = await ask({ port, path: "/crash" });
    expect([status, JSON.parse(text).code]).toEqual([500, "SERVER_ERROR"]);
    expect(text).not.toContain("secret");
    expect(log.lines).toHaveLength(1);
  });
});

describe("what comes through", () => {
  it("has the code in capitals", async () => {
    const { port } = await aHouse();
    const { text } = await ask({ port, path: "/matchmake/joinById/bcdf?x=y" });
    expect(JSON.parse(text).url).toBe("/matchmake/joinById/BCDF?x=y");
    expect(JSON.parse((await ask({ port, path: "/elsewhere/bcdf" })).text).url).toBe("/elsewhere/bcdf");
  });

  it("says http or https as we know it, not as the client claims", async () => {
    const claim = { "X-Forwarded-Proto": "https" };
    const { port } = await aHouse();
    expect(JSON.parse((await ask({ port, headers: claim })).text).proto).toBe("http");
    const { port: behindProxy } = await aHouse({ visitors: someVisitors({ trustedProxies: 1 }) });
    expect(JSON.parse((await ask({ port: behindProxy, headers: claim })).text).proto).toBe("https");
    const nonsense = { "X-Forwarded-Proto": "::" };
    expect(JSON.parse((await ask({ port: behindProxy, headers: nonsense })).text).proto).toBe("http");
  });
});

describe("one address", () => {
  const statuses = async (port: number, paths: string[], headers: Record<string, string> = {}) => {
    const seen: number[] = [];
    for (const path of paths) seen.push((await ask({ port, path, headers })).status);
    return seen;
  };

  it("may ask only so often, and is told when to come back", async () => {
    const { port } = await aHouse({ limits: someLimits({ perAddress: { requests: { points: 2, seconds: 60 } } }) });
    expect(await statuses(port, ["/", "/"])).toEqual([200, 200]);
    const { status, headers, text } = await ask({ port });
    expect(status).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(JSON.parse(text)).toMatchObject({ code: "RATE_LIMITED", retry: true });
  });

  it("may make only so many rooms, and still join", async () => {
    const { port } = await aHouse({ limits: someLimits({ perAddress: { rooms: { points: 1, seconds: 60 } } }) });
    const create = "/matchmake/create/decoy";
    expect(await statuses(port, [create, create, "/matchmake/joinById/BCDF"])).toEqual([200, 429, 200]);
  });

  it("may join and reconnect only so often", async () => {
    const { port } = await aHouse({ limits: someLimits({ perAddress: { joins: { points: 2, seconds: 60 } } }) });
    const join = "/matchmake/joinById/BCDF";
    expect(await statuses(port, [join, "/matchmake/reconnect/BCDF", join, "/"])).toEqual([200, 200, 429, 200]);
  });

  it("cannot try codes out, on whichever way", async () => {
    const { port } = await aHouse({ limits: someLimits({ perAddress: { wrongCodes: { points: 2, seconds: 60 } } }) });
    const right = ["/matchmake/joinById/BCDF", "/api/rooms/BCDF", "/matchmake/joinById/BCDF"];
    expect(await statuses(port, right)).toEqual([200, 200, 200]);
    expect(await statuses(port, [NO_CODE, "/api/rooms/ZZZZ"])).toEqual([522, 404]);
    expect(await statuses(port, [NO_CODE, "/api/rooms/ZZZZ", "/api/rooms/BCDF"])).toEqual([429, 429, 429]);
    expect(await statuses(port, ["/", "/matchmake/create/decoy"])).toEqual([200, 200]);
  });

  it("may do anything in a load test", async () => {
    const { port } = await aHouse({ limits: LOAD_TEST_LIMITS });
    const everything = ["/", NO_CODE, "/matchmake/create/decoy", "/api/rooms/ZZZZ"];
    for (let i = 0; i < 40; i++) expect(await statuses(port, everything)).toEqual([200, 522, 200, 404]);
  });

  it("is what the peer has, whatever it claims", async () => {
    const { port } = await aHouse({ limits: someLimits({ perAddress: { requests: { points: 1, seconds: 60 } } }) });
    expect(await statuses(port, ["/"], { "X-Forwarded-For": "192.0.2.1" })).toEqual([200]);
    expect(await statuses(port, ["/"], { "X-Forwarded-For": "192.0.2.2", "X-Real-IP": "192.0.2.3" })).toEqual([429]);
  });

  it("behind proxies of ours is what the outermost of them saw", async () => {
    const limits = someLimits({ perAddress: { requests: { points: 1, seconds: 60 } } });
    const { port } = await aHouse({ limits, visitors: someVisitors({ trustedProxies: 2 }) });
    const from = (chain: string) => statuses(port, ["/"], { "X-Forwarded-For": chain });
    expect(await from("192.0.2.1, 10.0.0.1")).toEqual([200]);
    expect(await from("192.0.2.2, 10.0.0.1")).toEqual([200]);
    expect(await from("203.0.113.9, 192.0.2.2, 10.0.0.1")).toEqual([429]);
    // Too short a chain did not pass both proxies, and what is no address is none: the peer itself counts.
    expect(await from("192.0.2.8")).toEqual([200]);
    expect(await from("192.0.2.9")).toEqual([429]);
    expect(await from("unknown, 10.0.0.1")).toEqual([429]);
  });
});
