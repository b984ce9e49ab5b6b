import { once } from "node:events";
import { connect } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aRawClient } from "../support/aRawClient.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

const BOB = { protocol: PROTOCOL_VERSION, as: "player", name: "Bob" };
/** A masked WebSocket frame that says goodbye. */
const CLOSE_FRAME = Buffer.of(0x88, 0x80, 0, 0, 0, 0);

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

/** Resolves when the server has dealt with everything that reached it before. */
async function caughtUp(client: TestClient): Promise<void> {
  for (let times = 0; times < 3; times++) await client.act("hide-code", { hidden: false });
}

describe("a connection that ends at a bad moment", () => {
  it("[L2] gives the seat back if its owner has never been there entirely", async () => {
    const { screen, code } = await aRoom(server.url, ["Ann"]);
    const { socket } = await aRawClient(server.port, code, { join: BOB });
    await screen.until(() => screen.state.players.size === 2);
    socket.terminate();
    await screen.until(() => screen.state.players.size === 1);
    const bob = await TestClient.join(server.url, code, BOB);
    expect(screen.state.players.get(bob.id)?.name).toBe("Bob");
  });

  it("[L5] leaves nobody connected who came back only to be gone at once", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    const { url = "" } = ann.room.connection;
    const [, reconnectionToken = ""] = ann.room.reconnectionToken.split(":");
    ann.room.reconnection.enabled = false;
    ann.cut();
    await screen.until(() => screen.state.players.get(ann.id)?.connected === false);
    await comeAndGo(new URL(`${url}&reconnectionToken=${reconnectionToken}&skipHandshake=1`));
    await caughtUp(screen);
    expect(screen.state.players.get(ann.id)?.connected).toBe(false);
    const { seatToken } = ann.welcome ?? {};
    const again = await TestClient.join(server.url, screen.room.roomId, { name: "", seatToken });
    expect(screen.state.players.get(again.id)).toMatchObject({ name: "Ann", connected: true });
  });
});

/** The upgrade to a WebSocket and its end in one packet, so that the server reads both in one go. */
async function comeAndGo({ hostname, port, pathname, search }: URL): Promise<void> {
  const socket = connect(Number(port), hostname);
  const request = [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
  ];
  socket.write(Buffer.concat([Buffer.from(`${request.join("\r\n")}\r\n\r\n`), CLOSE_FRAME]));
  socket.resume();
  await once(socket, "close");
}
