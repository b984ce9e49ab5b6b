import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

  it("never give one code to two rooms", async () => {
    const urls = Array.from({ length: 20 }, (_, i) => processes[i % 2]?.url ?? "");
    const screens = await Promise.all(urls.map((url) => TestClient.create(url)));
    expect(new Set(screens.map(({ room }) => room.roomId)).size).toBe(20);
  });
});
