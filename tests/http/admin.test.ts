import { createServer, type Server } from "node:http";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { AuthorsThread } from "../../src/http/AuthorsThread.ts";
import { type AdminOptions, mountAdmin, refuseTheRest } from "../../src/http/admin.ts";
import { AdminSessions } from "../../src/http/adminSession.ts";
import { LIMITS } from "../../src/net/limits.ts";
import { PersonTokens } from "../../src/rooms/PersonTokens.ts";
import { listening, someLimits, someVisitors } from "../support/aGuardedServer.ts";
import { aKeptLog } from "../support/aKeptLog.ts";
import { type Answer, ask, post } from "../support/ask.ts";

const PASSWORD = "a long enough password";
const SECRET = "a secret for tests, and for nothing else";
const servers: Server[] = [];
const stops: string[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** @param peer where connections seem to come from, if not from this machine */
async function aHouse(changes: Partial<AdminOptions> = {}, peer?: string): Promise<number> {
  const app = express();
  const log = aKeptLog();
  const visitors = someVisitors();
  await mountAdmin(app, {
    production: true,
    adminPassword: PASSWORD,
    seatSecret: SECRET,
    authors: new AuthorsThread({ own: "nowhere", added: null }),
    onPacksChanged: async () => undefined,
    learned: { tallies: async () => [], reports: async () => [] },
    visitors,
    limits: LIMITS,
    askToStop: (when) => stops.push(when),
    log,
    ...changes,
  });
  refuseTheRest(app, log);
  const server = createServer(app);
  if (peer !== undefined) {
    server.prependListener("connection", (socket) => Object.defineProperty(socket, "remoteAddress", { value: peer }));
  }
  servers.push(server);
  return listening(server);
}

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const PAGE = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

function login(port: number, password = PASSWORD, headers: Record<string, string> = {}): Promise<Answer> {
  const body = new URLSearchParams({ password }).toString();
  return ask({ port, method: "POST", path: "/admin/login", headers: { ...FORM, ...headers }, body });
}

/** The cookie as a browser would send it back. */
async function cookieFrom(answer: Promise<Answer>): Promise<string> {
  const [cookie = ""] = (await answer).headers["set-cookie"] ?? [];
  return cookie.split(";", 1)[0] ?? "";
}

describe("without a login", () => {
  it("a program is refused and a person is led to the login", async () => {
    const port = await aHouse();
    for (const path of [
      "/admin",
      "/admin/monitor/",
      "/admin/monitor/api",
      "/admin/api/packs",
      "/admin/monitor/api/room?roomId=BCDF",
    ]) {
      const { status, text } = await ask({ port, path });
      expect([path, status, JSON.parse(text).code]).toEqual([path, 401, "LOGIN_REQUIRED"]);
    }
    const page = await ask({ port, path: "/admin/monitor/", headers: PAGE });
    expect([page.status, page.headers.location]).toEqual([302, "/admin/login"]);
    expect((await ask({ port, path: "/admin/monitor/api", headers: PAGE })).status).toBe(401);
  });

  it("there is a page to log in on, without scripts", async () => {
    const { status, text, headers } = await ask({ port: await aHouse(), path: "/admin/login", headers: PAGE });
    expect(status).toBe(200);
    expect(text).toContain('<label for="password">');
    expect(text).not.toContain("<script");
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

describe("the password", () => {
  it("opens a session in a cookie that only we get to see", async () => {
    const { status, headers } = await login(await aHouse());
    expect([status, headers.location]).toEqual([303, "/admin/"]);
    const [cookie = ""] = headers["set-cookie"] ?? [];
    expect(
      cookie
        .split("; ")
        .slice(1)
        .filter((part) => !part.startsWith("Expires"))
        .toSorted(),
    ).toEqual(["HttpOnly", "Max-Age=28800", "Path=/admin", "SameSite=Strict"]);
  });

  it("that came encrypted goes back encrypted only", async () => {
    const port = await aHouse({ visitors: someVisitors({ trustedProxies: 1 }) });
    const { headers } = await login(port, PASSWORD, { "X-Forwarded-Proto": "https" });
    expect(headers["set-cookie"]?.[0]).toContain("; Secure");
    expect(
      (await login(await aHouse(), PASSWORD, { "X-Forwarded-Proto": "https" })).headers["set-cookie"]?.[0],
    ).not.toContain("Secure");
  });

  it.each(["", "wrong", `${PASSWORD}x`, PASSWORD.toUpperCase()])("is not %j", async (password) => {
    const { status, headers, text } = await login(await aHouse(), password);
    expect([status, headers["set-cookie"]]).toEqual([401, undefined]);
    expect(text).toContain('role="alert"');
  });

  it("can be tried a few times only, the right one included", async () => {
    const port = await aHouse({ limits: someLimits({ perAddress: { logins: { points: 2, seconds: 60 } } }) });
    expect((await login(port, "wrong")).status).toBe(401);
    expect((await login(port, "wrong")).status).toBe(401);
    const { status, headers } = await login(port);
    expect([status, headers["set-cookie"]]).toEqual([429, undefined]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });

  it("is looked for in small forms only", async () => {
    const port = await aHouse();
    expect((await login(port, "x".repeat(3_000))).status).toBe(413);
    expect((await post({ port, path: "/admin/login", json: { password: PASSWORD } })).status).toBe(401);
  });
});

describe("a session", () => {
  it("opens the pages, on every process with the same secret and password", async () => {
    const cookie = await cookieFrom(login(await aHouse()));
    const other = await aHouse();
    const { status, text } = await ask({ port: other, path: "/admin", headers: { Cookie: `a=b; ${cookie}; c=d` } });
    expect(status).toBe(200);
    expect(text).toContain('action="/admin/logout"');
  });

  it("ends with another password or another secret", async () => {
    const cookie = await cookieFrom(login(await aHouse()));
    for (const changes of [{ adminPassword: "another long password" }, { seatSecret: `${SECRET}!` }]) {
      expect((await ask({ port: await aHouse(changes), path: "/admin", headers: { Cookie: cookie } })).status).toBe(
        401,
      );
    }
  });

  it("cannot be made up", async () => {
    const port = await aHouse();
    const cookie = await cookieFrom(login(port));
    const [head = "", claims = ""] = cookie.split(".");
    const unsigned = `decoy_admin=${Buffer.from('{"alg":"none"}').toString("base64url")}.${claims}.`;
    for (const forged of [`${cookie}x`, `${head}.${claims}.`, unsigned, "decoy_admin=", "decoy_admin=x"]) {
      expect((await ask({ port, path: "/admin", headers: { Cookie: forged } })).status).toBe(401);
    }
  });

  it("is not opened by what opens a seat", async () => {
    const token = new PersonTokens(SECRET, "seat").tokenFor("p1", { code: "BCDF", openedAt: 1 });
    const request = { headers: { cookie: `decoy_admin=${token}` } };
    const port = await aHouse();
    expect((await ask({ port, path: "/admin", headers: { Cookie: request.headers.cookie } })).status).toBe(401);
    expect(new AdminSessions(PASSWORD, SECRET).isPassword(PASSWORD)).toBe(true);
  });

  it("can be ended", async () => {
    const port = await aHouse();
    const cookie = await cookieFrom(login(port));
    const { status, headers } = await ask({
      port,
      method: "POST",
      path: "/admin/logout",
      headers: { Cookie: cookie },
      body: "",
    });
    expect([status, headers.location]).toEqual([303, "/admin/login"]);
    expect(headers["set-cookie"]?.[0]).toMatch(/^decoy_admin=; Path=\/admin; Expires=Thu, 01 Jan 1970/);
  });
});

describe("another site", () => {
  it.each([
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.example" },
    { Origin: "https://party.example" },
    { Origin: "null" },
  ])("with %j is refused, session or not", async (headers: Record<string, string>) => {
    const port = await aHouse();
    const cookie = await cookieFrom(login(port));
    for (const path of ["/admin", "/admin/login", "/admin/monitor/api"]) {
      const { status, text } = await ask({ port, path, headers: { Cookie: cookie, ...headers } });
      expect([status, JSON.parse(text).code]).toEqual([403, "FORBIDDEN"]);
    }
    expect((await login(port, PASSWORD, headers)).status).toBe(403);
  });

  it("is told apart from our own pages and from the address bar", async () => {
    const port = await aHouse();
    expect(
      (await login(port, PASSWORD, { "Sec-Fetch-Site": "same-origin", Origin: `http://127.0.0.1:${port}` })).status,
    ).toBe(303);
    expect((await ask({ port, path: "/admin/login", headers: { "Sec-Fetch-Site": "none" } })).status).toBe(200);
  });
});

describe("without a password", () => {
  const open = { adminPassword: null, production: false };
  const PATHS = ["/admin", "/admin/", "/admin/login", "/admin/monitor/", "/admin/monitor/api"];

  it("there are no such pages in production", async () => {
    const port = await aHouse({ adminPassword: null });
    for (const path of PATHS) {
      const { status, text } = await ask({ port, path });
      expect([path, status, JSON.parse(text).code]).toEqual([path, 404, "NOT_FOUND"]);
    }
  });

  it.each(["localhost", "127.0.0.1", "[::1]"])("a developer sees them under %s", async (name) => {
    const port = await aHouse(open);
    const { status, text } = await ask({ port, path: "/admin", headers: { Host: `${name}:${port}` } });
    expect(status).toBe(200);
    expect(text).not.toContain("logout");
  });

  it.each(["192.168.1.20", "::ffff:10.0.0.1", "2001:db8::1"])("nobody sees them from %s", async (peer) => {
    const port = await aHouse(open, peer);
    for (const path of PATHS) expect((await ask({ port, path })).status).toBe(404);
  });

  it.each([
    { "X-Forwarded-For": "127.0.0.1" },
    { "X-Real-IP": "127.0.0.1" },
    { Forwarded: "for=127.0.0.1" },
    { Via: "1.1 proxy" },
    { Host: "rebound.evil.example" },
    { Host: "localhost.evil.example:2567" },
  ])("nobody sees them through a proxy or under a foreign name: %j", async (headers: Record<string, string>) => {
    const port = await aHouse(open);
    for (const path of PATHS) expect((await ask({ port, path, headers })).status).toBe(404);
  });
});

describe("stopping the process", () => {
  const stop = (port: number, cookie: string, when?: string) =>
    ask({
      port,
      method: "POST",
      path: "/admin/stop",
      headers: { ...FORM, Cookie: cookie, "Sec-Fetch-Site": "same-origin" },
      body: when === undefined ? "" : new URLSearchParams({ when }).toString(),
    });

  it("is for whoever has logged in, at once or when the phases are over", async () => {
    const port = await aHouse();
    stops.length = 0;
    expect((await stop(port, "")).status).toBe(401);
    const cookie = await cookieFrom(login(port));
    expect((await stop(port, cookie, "tomorrow")).status).toBe(400);
    expect(stops).toEqual([]);
    for (const when of [undefined, "phase-end"]) expect((await stop(port, cookie, when)).status).toBe(202);
    expect(stops).toEqual(["now", "phase-end"]);
  });
});
