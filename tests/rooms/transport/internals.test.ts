import { createServer, type IncomingMessage } from "node:http";
import { matchMaker } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { listening } from "../../support/aGuardedServer.ts";
import { connected } from "../../support/aRawClient.ts";

/** What the doors rely on and nobody has promised: if one of these fails after an upgrade, read the doors again. */
class Probe extends WebSocketTransport {
  static readonly events: string[] = [];
  readonly connections: unknown[][] = [];

  constructor(server: ReturnType<typeof createServer>) {
    const forWs = {
      closeTimeout: 77,
      WebSocket: class extends WebSocket {
        override emit(event: string | symbol, ...args: unknown[]): boolean {
          Probe.events.push(String(event));
          return event === "error" || super.emit(event, ...args);
        }
      },
    };
    super({ server, maxPayload: 99, ...forWs });
    this.wss.on("connection", (...args: unknown[]) => void this.connections.push(args));
  }

  protected override listenForUpgrade(server: ReturnType<typeof createServer>): void {
    super.listenForUpgrade(server, ({ url }: IncomingMessage) => url !== "/no");
  }

  get wsOptions(): unknown {
    return this.wss.options;
  }
}

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function aProbe() {
  const server = createServer();
  servers.push(server);
  const probe = new Probe(server);
  return { server, probe, port: await listening(server) };
}

describe("ws-transport", () => {
  it("hands options that are not its own to ws", async () => {
    const { probe } = await aProbe();
    expect(probe.wsOptions).toMatchObject({
      closeTimeout: 77,
      maxPayload: 99,
      noServer: true,
      perMessageDeflate: false,
    });
  });

  it("leaves an upgrade alone that the filter refuses", async () => {
    const { server, port } = await aProbe();
    expect(server.listenerCount("upgrade")).toBe(1);
    server.on("upgrade", ({ url }, socket) => {
      if (url === "/no") socket.end("HTTP/1.1 418 Mine\r\nContent-Length: 0\r\n\r\n");
    });
    await expect(connected(`ws://127.0.0.1:${port}/no`)).rejects.toThrow("refused with 418");
    const { socket } = await connected(`ws://127.0.0.1:${port}/`);
    socket.terminate();
  });

  it("announces a connection with its socket and its request", async () => {
    const { probe, port } = await aProbe();
    const { socket, closed } = await connected(`ws://127.0.0.1:${port}/`);
    expect(probe.connections).toMatchObject([[expect.any(WebSocket), { url: "/" }, undefined]]);
    socket.terminate();
    await closed;
  });
});

describe("ws", () => {
  it("tells a socket of frames and errors through its emit, and closes after an error by itself", async () => {
    const { port } = await aProbe();
    const { socket, closed } = await connected(`ws://127.0.0.1:${port}/`);
    socket.send("x");
    socket.ping();
    socket.pong();
    socket.send("x".repeat(100));
    expect(await closed).toBe(1_009);
    await expect.poll(() => Probe.events.at(-1)).toBe("close");
    const events = Probe.events.slice(Probe.events.lastIndexOf("open"));
    expect(events.filter((event) => event !== "newListener" && event !== "removeListener")).toEqual([
      "open",
      "message",
      "ping",
      "pong",
      "error",
      "close",
    ]);
  });
});

describe("the match-maker's controller", () => {
  it("has what the doors narrow", () => {
    const { controller } = matchMaker;
    expect(controller.exposedMethods).toEqual(["joinOrCreate", "create", "join", "joinById", "reconnect"]);
    expect(Object.keys(controller.DEFAULT_CORS_HEADERS)).toContain("Access-Control-Allow-Origin");
    expect(controller.getCorsHeaders(new Headers({ origin: "https://evil.example" }))).toEqual({
      "Access-Control-Allow-Origin": "https://evil.example",
    });
  });
});
