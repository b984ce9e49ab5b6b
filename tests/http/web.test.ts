import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { mountWeb } from "../../src/http/web.ts";
import { aFolder } from "../support/aFolder.ts";
import { listening } from "../support/aGuardedServer.ts";
import { ask } from "../support/ask.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server with a client that was built: one page, one script of which there are shorter forms, one short style sheet. */
async function aSite({ publicAddress = null }: { publicAddress?: string | null } = {}) {
  const folder = aFolder();
  const assets = `${folder}/assets`;
  mkdirSync(assets);
  writeFileSync(`${folder}/index.html`, "<!doctype html><title>Decoy</title>");
  writeFileSync(`${folder}/secret.txt`, "not for visitors");
  writeFileSync(`${assets}/main-abc.js`, "let it = 'be';");
  writeFileSync(`${assets}/main-abc.js.br`, brotliCompressSync("let it = 'be';"));
  writeFileSync(`${assets}/main-abc.js.gz`, gzipSync("let it = 'be';"));
  writeFileSync(`${assets}/main-abc.css`, "p{}");
  const app = express();
  expect(
    mountWeb(app, { dist: pathToFileURL(`${folder}/`), publicAddress, networkAddress: () => "192.168.1.20" }),
  ).toBe(true);
  app.use((_request, response) => void response.status(404).end("nothing here"));
  const server = createServer(app);
  servers.push(server);
  return { port: await listening(server) };
}

describe("the browser client", () => {
  it.each([
    "/",
    "/tv",
    "/tv/BCDF",
    "/host",
    "/BCDF",
    "/bcdf",
    "/leaderboard",
    "/games/01890a5d-ac96-774b-bcce-b302099a8057",
  ])("has a page at %s, never kept without asking", async (path) => {
    const { port } = await aSite();
    const answer = await ask({ port, path });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.text).toContain("<title>Decoy</title>");
  });

  it.each([
    "/BCDFG",
    "/BC1F",
    "/tv/x",
    "/games",
    "/secret.txt",
    "/assets/none-1.js",
    "/assets/",
    "/assets/main-abc.js/",
  ])("has nothing at %s", async (path) => {
    const { port } = await aSite();
    expect((await ask({ port, path })).status).toBe(404);
  });

  it("allows nothing inline, nothing from elsewhere, and WebSockets to this host only", async () => {
    const { port } = await aSite();
    const { headers } = await ask({ port, headers: { Host: "party.example:8080" } });
    const policy = String(headers["content-security-policy"]);
    expect(policy).not.toContain("unsafe");
    expect(policy.split("; ")).toEqual([
      "default-src 'self'",
      "connect-src 'self' ws://party.example:8080 wss://party.example:8080",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  it("allows WebSockets to the host under which the processes are reached", async () => {
    const { port } = await aSite({ publicAddress: "rooms.example/2568" });
    const { headers } = await ask({ port, headers: { Host: "party.example" } });
    expect(headers["content-security-policy"]).toContain(
      "connect-src 'self' ws://party.example wss://party.example ws://rooms.example wss://rooms.example;",
    );
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["gzip;q=1, br;q=0", "gzip"],
    ["identity", undefined],
  ])("gives a script to who accepts %s as %s, for good", async (accepted, encoding) => {
    const { port } = await aSite();
    const answer = await ask({ port, path: "/assets/main-abc.js", headers: { "Accept-Encoding": accepted } });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.vary).toContain("Accept-Encoding");
  });

  it("gives what has no shorter form as it is", async () => {
    const { port } = await aSite();
    const answer = await ask({ port, path: "/assets/main-abc.css", headers: { "Accept-Encoding": "br" } });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.text).toBe("p{}");
  });

  it("is not there before it is built", () => {
    expect(
      mountWeb(express(), { dist: pathToFileURL(`${aFolder()}/`), publicAddress: null, networkAddress: () => null }),
    ).toBe(false);
  });
});

describe("where phones find the TV's server", () => {
  it("is told to a page on the machine itself, and to nobody else", async () => {
    const { port } = await aSite();
    const answer = await ask({ port, path: "/join-address", headers: { Host: `localhost:${port}` } });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { address: `192.168.1.20:${port}` }]);
    for (const headers of [{ Host: "party.example" }, { Host: `localhost:${port}`, "X-Forwarded-For": "10.0.0.9" }]) {
      expect((await ask({ port, path: "/join-address", headers })).status).toBe(404);
    }
  });
});
