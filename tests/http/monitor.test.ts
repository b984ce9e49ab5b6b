import { beforeAll, describe, expect, it } from "vitest";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";
import { type Answer, ask } from "../support/ask.ts";
import { answerAll, decoyOf } from "../support/play.ts";

const PASSWORD = "a long enough password";
let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await aServer({ adminPassword: PASSWORD });
  const body = new URLSearchParams({ password: PASSWORD }).toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await ask({ port: server.port, method: "POST", path: "/admin/login", headers, body });
  cookie = answer.headers["set-cookie"]?.[0]?.split(";", 1)[0] ?? "";
});

function look(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask({ port: server.port, path: `/admin/monitor${path}`, headers: { Cookie: cookie, ...headers } });
}

describe("the monitor", () => {
  it("shows its page, whose parts are all ours and allowed", async () => {
    const page = await look("/");
    expect(page.status).toBe(200);
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
    const assets = [...page.text.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(assets).toHaveLength(2);
    for (const asset of assets) expect((await look(asset)).status).toBe(200);
    expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it("lists the rooms", async () => {
    const { code } = await aRoom(server.url, ["Ann", "Bob"]);
    const { rooms } = JSON.parse((await look("/api")).text);
    const room = rooms.find(({ roomId }: { roomId: string }) => roomId === code);
    expect(room).toMatchObject({ clients: 3, metadata: { status: "joinable", players: 2, maxPlayers: 8 } });
  });

  it.each([
    "/api/room/call?roomId=CODE&method=disconnect&args=[]",
    "/api/room/call?roomId=CODE&method=getInspectData&args=[]",
    "/api/room/call/?roomId=CODE&method=disconnect&args=[]",
    "/api/Room/Call?roomId=CODE&method=disconnect&args=[]",
    "/api/room/%63all?roomId=CODE&method=disconnect&args=[]",
    "/api/room/call",
    "/api/anything",
  ])("calls nothing: %s", async (path) => {
    const { code, screen } = await aRoom(server.url, ["Ann"]);
    const { status } = await look(path.replace("CODE", code));
    expect(status).toBe(403);
    expect((await ask({ port: server.port, path: `/api/rooms/${code}` })).status).toBe(200);
    await screen.act("lock-room", { locked: true });
    expect(screen.state.locked).toBe(true);
  });

  it("knows no room that is not there", async () => {
    expect((await look("/api/room?roomId=ZZZZ")).status).toBe(404);
    expect((await look("/api/room")).status).toBe(404);
  });

  it("[X1] shows of a room what everyone in it sees, and nothing else", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    await answerAll(players.slice(0, 1));
    const { status, text } = await look(`/api/room?roomId=${code}`);
    expect(status).toBe(200);
    const room = JSON.parse(text);
    expect(Object.keys(room).toSorted()).toEqual([
      "clients",
      "locked",
      "maxClients",
      "metadata",
      "roomId",
      "state",
      "stateSize",
    ]);
    expect(room.state).toEqual(JSON.parse(JSON.stringify(screen.room.state)));
    expect(room.clients).toEqual(
      [1, 2, 3].map((i) => ({ sessionId: `connection ${i}`, elapsedTime: expect.any(Number) })),
    );
    const secrets = [screen, ...players].flatMap(({ room: { sessionId, reconnectionToken }, welcome, id }) => [
      sessionId,
      reconnectionToken.split(":")[1] ?? "",
      welcome?.seatToken ?? "",
      `device-of-${id}`,
    ]);
    for (const secret of [...secrets, "device-of-", ...players.map((player) => decoyOf(player, 1))]) {
      expect(secret).not.toBe("");
      expect(text).not.toContain(secret);
    }
  });

  it("is closed to those who have not logged in, and to other sites", async () => {
    const { code } = await aRoom(server.url, ["Ann"]);
    for (const path of ["/", "/api", `/api/room?roomId=${code}`, `/api/room/call?roomId=${code}&method=x&args=[]`]) {
      expect((await look(path, { Cookie: "" })).status).toBe(401);
      expect((await look(path, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    }
  });
});
