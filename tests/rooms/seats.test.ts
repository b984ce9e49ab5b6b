import { beforeAll, describe, expect, it } from "vitest";
import { CLOSE_CODES } from "../../src/protocol/codes.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aServer, PROMPT_RULES, type TestServer } from "../support/aServer.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer({}, [{ ...PROMPT_RULES, hostAwayMs: 50, emptyRoomMs: 50 }]);
});

function playersOf(client: TestClient) {
  return [...client.state.players.values()].map(({ name, connected, left }) => ({ name, connected, left }));
}

describe("a seat", () => {
  it("[L5] is taken by whoever shows its token; the older connection is closed with its own code", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    const again = await TestClient.join(server.url, code, { name: "whatever", seatToken: ann.welcome?.seatToken });
    expect(again.id).toBe(ann.id);
    expect(await ann.left).toBe(CLOSE_CODES.SEAT_TAKEN_OVER);
    await screen.until(() => screen.state.players.size === 2);
    expect(playersOf(screen)).toEqual([
      { name: "Ann", connected: true, left: false },
      { name: "Bob", connected: true, left: false },
    ]);
  });

  it("[L5] keeps score, decoy and vote for another device after a long absence", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob", "Cy"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    await screen.act("start-game", {});
    await ann.untilPhase("question", 1);
    await ann.act("submit-answer", { text: "what Ann wrote" });
    ann.room.reconnection.enabled = false;
    ann.cut();
    await screen.until(() => screen.state.players.get(ann.id)?.connected === false);
    const phone2 = await TestClient.join(server.url, code, { name: "", seatToken: ann.welcome?.seatToken });
    expect(phone2.id).toBe(ann.id);
    await phone2.until(() => phone2.you !== null);
    expect(phone2.you?.decoy).toBe("what Ann wrote");
    expect(screen.state.players.get(ann.id)).toMatchObject({ name: "Ann", connected: true, acted: true });
  });

  it("[L5] comes back by the SDK's own means after a short drop", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    const back = new Promise<void>((resolve) => ann.room.onReconnect(() => resolve()));
    ann.cut();
    await screen.until(() => screen.state.players.get(ann.id)?.connected === false);
    await back;
    await screen.until(() => screen.state.players.get(ann.id)?.connected === true);
    expect(await ann.act("update-profile", { name: "Anna", icon: "bee" })).toBeNull();
  });

  it("[L5] is not to be had with a forged token, or with one of another room", async () => {
    const { code } = await aRoom(server.url, ["Ann"]);
    const other = await aRoom(server.url, ["Bob"]);
    const foreign = other.players[0]?.welcome?.seatToken;
    for (const seatToken of ["nonsense", foreign]) {
      await expect(TestClient.join(server.url, code, { name: "Cy", seatToken })).rejects.toThrow("BAD_SEAT_TOKEN");
    }
  });

  it("[L8] is lost for good by a kick: seat token and device are refused from then on", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob", "Cy"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    expect(await screen.act("kick-player", { playerId: ann.id })).toBeNull();
    expect(await ann.left).toBe(CLOSE_CODES.KICKED);
    const { seatToken } = ann.welcome ?? {};
    await expect(TestClient.join(server.url, code, { name: "Ann", seatToken })).rejects.toThrow("KICKED");
    await expect(TestClient.join(server.url, code, { name: "New", device: "device-of-Ann" })).rejects.toThrow("KICKED");
  });

  it("[L2] is refused with the reason: taken name, rude name, full room, locked room", async () => {
    const { screen, code } = await aRoom(server.url, ["Ann", "Bob", "Cy", "Di", "Ed", "Flo", "Gus"]);
    const refusal = (options: object) =>
      TestClient.join(server.url, code, options).then(
        () => "let in",
        (error: Error) => error.message.split(":")[0],
      );
    expect(await refusal({ name: "ANN" })).toBe("NAME_TAKEN");
    expect(await refusal({ name: "fuck you" })).toBe("NAME_RUDE");
    expect(await refusal({ name: "x".repeat(21) })).toBe("NAME_TOO_LONG");
    expect(await refusal({ name: " " })).toBe("NAME_EMPTY");
    expect(await refusal({ name: "Hal", icon: "anchor" })).toBe("ICON_TAKEN");
    expect(await refusal({ name: "Hal", icon: "nothing" })).toBe("BAD_MESSAGE");
    expect(await refusal({ name: "Hal", protocol: 99 })).toBe("WRONG_VERSION");
    await screen.act("lock-room", { locked: true });
    expect(await refusal({ name: "Hal" })).toBe("ROOM_LOCKED");
    await screen.act("lock-room", { locked: false });
    expect(await refusal({ name: "Hal" })).toBe("let in");
    expect(await refusal({ name: "Ida" })).toBe("ROOM_FULL");
  });
});

describe("the host", () => {
  it("[L4] passes the role on when gone; a screen gets it back when it returns", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    screen.room.reconnection.enabled = false;
    screen.cut();
    await ann.until(() => ann.state.hostId === ann.id);
    const tv = await TestClient.join(server.url, code, { as: "screen", seatToken: screen.welcome?.seatToken });
    await ann.until(() => ann.state.hostId === tv.id);
    expect(tv.id).toBe(screen.id);
  });

  it("[L3] may be a player, and then starts the game", async () => {
    const ann = await TestClient.create(server.url, { as: "player", name: "Ann" });
    await TestClient.join(server.url, ann.room.roomId, { name: "Bob" });
    expect(await ann.act("start-game", {})).toBeNull();
    await ann.untilPhase("question", 1);
  });

  it("[L8] can hide the code and hand the role over", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann"]);
    const [ann] = players;
    if (ann === undefined) throw new Error("no Ann");
    await screen.act("hide-code", { hidden: true });
    await ann.until(() => ann.state.codeHidden);
    await screen.act("hand-over-host", { playerId: ann.id });
    await ann.until(() => ann.state.hostId === ann.id);
    expect((await screen.act("lock-room", { locked: true }))?.code).toBe("NOT_HOST");
  });
});

describe("a room", () => {
  it("[L10] closes when it has been empty for its time", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann"]);
    await players[0]?.room.leave();
    await screen.room.leave();
    const isGone = async () => (await fetch(`${server.url}/api/rooms/${code}`)).status === 404;
    while (!(await isGone())) await new Promise(setImmediate);
  });
});
