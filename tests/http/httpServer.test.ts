import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpServer } from "../../src/http/httpServer.ts";
import type { Limits } from "../../src/net/limits.ts";
import { listening, someLimits, someVisitors } from "../support/aGuardedServer.ts";
import { ask, askRaw } from "../support/ask.ts";

const SLOW: Limits["patience"] = { headersMs: 30_000, requestMs: 60_000, keepAliveMs: 60_000, checkMs: 10 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function aHouse(limits: Limits, trustedProxies = 0): Promise<number> {
  const server = createHttpServer(someVisitors({ trustedProxies }), limits);
  server.on("request", (request, response) => {
    request.resume().once("end", () => response.end("ok"));
  });
  servers.push(server);
  return listening(server);
}

describe("a connection is not kept", () => {
  it("that never says anything", async () => {
    const port = await aHouse(someLimits({ patience: { ...SLOW, headersMs: 40 } }));
    expect(await askRaw(port, "")).toContain("408 Request Timeout");
  });

  it("whose headers never end", async () => {
    const port = await aHouse(someLimits({ patience: { ...SLOW, headersMs: 40 } }));
    expect(await askRaw(port, "GET / HTTP/1.1\r\nHost: here\r\nX-Slow: ")).toContain("408 Request Timeout");
  });

  it("whose body never comes", async () => {
    const port = await aHouse(someLimits({ patience: { ...SLOW, headersMs: 40, requestMs: 60 } }));
    const head = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 5\r\n\r\nabc";
    expect(await askRaw(port, head)).toContain("408 Request Timeout");
  });

  it("that has had its answer and wants nothing more", async () => {
    const port = await aHouse(someLimits({ patience: { ...SLOW, keepAliveMs: 40 } }));
    expect(await askRaw(port, "GET / HTTP/1.1\r\nHost: here\r\n\r\n")).toContain("200 OK");
  });

  it("whose headers are too large", async () => {
    const port = await aHouse(someLimits({ request: { headerBytes: 300 } }));
    const head = `GET / HTTP/1.1\r\nHost: here\r\nX-Large: ${"x".repeat(400)}\r\n\r\n`;
    expect(await askRaw(port, head)).toContain("431 Request Header Fields Too Large");
  });
});

describe("connections of one address", () => {
  const opened = async (port: number): Promise<Socket> => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    return socket;
  };

  it("are limited, and make room when they end", async () => {
    const port = await aHouse(someLimits({ perAddress: { sockets: 2 } }));
    const [first, second] = [await opened(port), await opened(port)];
    const third = await opened(port);
    await once(third, "close");
    first.destroy();
    await expect
      .poll(() =>
        ask({ port }).then(
          ({ text }) => text,
          () => "",
        ),
      )
      .toBe("ok");
    second.destroy();
  });

  it("are not counted if they are all a proxy's", async () => {
    const port = await aHouse(someLimits({ perAddress: { sockets: 1 } }), 1);
    const first = await opened(port);
    expect((await ask({ port })).text).toBe("ok");
    first.destroy();
  });
});
