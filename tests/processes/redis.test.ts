import { setTimeout } from "node:timers/promises";
import { RedisPresence } from "@colyseus/redis-presence";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { CodeLease } from "../../src/rooms/roomCode.ts";
import { aRoom, returned, TestClient } from "../support/aPlayer.ts";
import { aProcess, type ServerProcess } from "../support/aProcess.ts";
import { hasProgram } from "../support/hasProgram.ts";
import { RedisServer } from "../support/RedisServer.ts";

/** Asks for a screen's place. */
const SCREEN = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ protocol: PROTOCOL_VERSION, as: "screen" }),
};
/** Enough for a machine that is busy with other things. */
const TIMEOUT = 180_000;

describe.skipIf(!hasProgram("redis-server"))("two processes on one Redis", { timeout: TIMEOUT }, () => {
  let redis: RedisServer;
  const processes: ServerProcess[] = [];

  beforeAll(async () => {
    redis = await RedisServer.start();
    for (let i = 0; i < 2; i++) processes.push(await aProcess(environment()));
  }, TIMEOUT);
  const environment = () => ({
    REDIS_URL: redis.url,
    DATA_DIR: "memory",
    SEAT_SECRET: "one secret for all processes of the test",
  });
  afterAll(async () => {
    for (const { stop } of processes) await stop();
    await redis.stop();
  });

  it("share rooms: one made through either is found and joined through the other", async () => {
    for (const [near, far] of [processes, processes.toReversed()]) {
      if (near === undefined || far === undefined) throw new Error("two processes are needed");
      const screen = await TestClient.create(near.url);
      const code = screen.room.roomId;
      expect(await (await fetch(`${far.url}/api/rooms/${code}`)).json()).toMatchObject({ code, status: "joinable" });
      const ann = await TestClient.join(far.url, code, { name: "Ann" });
      const bob = await TestClient.join(near.url, code, { name: "Bob" });
      await screen.until(() => screen.state.players.size === 2);
      await screen.act("start-game", {});
      await Promise.all([ann, bob].map((player) => player.untilPhase("question", 1)));
      expect(ann.state.questionText).toBe(bob.state.questionText);
    }
  });

  it("[L5] [P2] go on with the games of a process that is killed, or that stops: same code, seats, decoys, clock", async () => {
    const [first, second] = processes;
    if (first === undefined || second === undefined) throw new Error("two processes are needed");
    for (const end of ["stop", "kill"] as const) {
      const third = await aProcess(environment());
      const { screen, code, players } = await aRoom(third.url, ["Ann", "Bob"]);
      await screen.act("start-game", {});
      const [ann, bob] = players;
      if (ann === undefined || bob === undefined) throw new Error("two players were asked for");
      await ann.untilPhase("question");
      await ann.act("submit-answer", { text: "kept by the others" });
      for (const { room } of [screen, ...players]) room.reconnection.enabled = false;
      await third[end]();
      const [annAgain, bobAgain] = [await backAt(first.url, ann), await backAt(second.url, bob)];
      await bobAgain.until(() => bobAgain.state.pausedBy === "");
      expect(annAgain.you?.decoy).toBe("kept by the others");
      expect(annAgain.state.code).toBe(code);
      expect(annAgain.state.questionText).toBe(ann.state.questionText);
      expect(annAgain.state.remainingMs).toBeGreaterThan(30_000);
      await bobAgain.act("submit-answer", { text: "typed elsewhere" });
      await bobAgain.untilPhase("elimination");
    }
  });

  it("send nobody away before the game can be joined at the other process", async () => {
    const [first] = processes;
    if (first === undefined) throw new Error("a process is needed");
    const third = await aProcess(environment());
    const { screen, code } = await aRoom(third.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    screen.room.reconnection.enabled = false;
    const found = new Promise<Response>((resolve) => {
      screen.room.onLeave(() => resolve(fetch(`${first.url}/matchmake/joinById/${code}`, SCREEN)));
    });
    await third.stop();
    expect(await (await found).json()).toMatchObject({ roomId: code });
  });

  it("never give one code to two rooms, however often both want the same", async () => {
    const presences = [new RedisPresence(redis.url), new RedisPresence(redis.url)];
    const codes = Array.from({ length: 20 }, (_, i) => `BCD${"FGHJKLMNPQRSTVWXZBCD"[i]}`);
    const leases = await Promise.all(
      presences.flatMap((presence) => {
        const wanted = [...codes];
        return Array.from({ length: 10 }, () => CodeLease.claim(presence, () => wanted.shift() ?? ""));
      }),
    );
    expect(new Set(leases.map(({ code }) => code)).size).toBe(20);
    for (const presence of presences) presence.shutdown();
  });
});

/** Tries until another process has taken the room over. */
async function backAt(url: string, client: TestClient): Promise<TestClient> {
  for (;;) {
    const back = await returned(url, client).catch(() => null);
    if (back !== null) return back;
    await setTimeout(100);
  }
}
