import { RedisPresence } from "@colyseus/redis-presence";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CodeLease } from "../../src/rooms/roomCode.ts";
import { TestClient } from "../support/aPlayer.ts";
import { aProcess, type ServerProcess } from "../support/aProcess.ts";
import { aRedis, hasRedis } from "../support/redis.ts";

describe.skipIf(!hasRedis())("two processes on one Redis", () => {
  let redis: Awaited<ReturnType<typeof aRedis>>;
  const processes: ServerProcess[] = [];

  beforeAll(async () => {
    redis = await aRedis();
    const env = { REDIS_URL: redis.url, DATA_DIR: "memory", SEAT_SECRET: "one secret for all processes of the test" };
    for (let i = 0; i < 2; i++) processes.push(await aProcess(env));
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
