import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROTOCOL_VERSION, ROOM_NAME } from "../../src/protocol/version.ts";
import { aProcess, type ServerProcess } from "../support/aProcess.ts";
import { hasProgram } from "../support/hasProgram.ts";
import { describeWithPostgres } from "../support/postgres.ts";
import { RedisServer } from "../support/RedisServer.ts";

const PROCESSES = 3;
const ROOMS = 1_000;
const CROWDED = new URL("crowdedServer.ts", import.meta.url);

describeWithPostgres("codes", (postgres) => {
  let redis: RedisServer;
  let client: Redis;
  let processes: ServerProcess[] = [];

  beforeAll(async () => {
    hasProgram("redis-server");
    await postgres.create();
    redis = await RedisServer.start();
    client = new Redis(redis.port, "127.0.0.1");
    const env = {
      REDIS_URL: redis.url,
      DATABASE_URL: await postgres.newDatabase(),
      DATA_DIR: "memory",
      SEAT_SECRET: "one secret for all processes of the test",
      RATE_LIMITS: "off",
    };
    const [first, ...others] = Array.from({ length: PROCESSES }, () => () => aProcess(env, { entry: CROWDED }));
    // The first makes the tables.
    if (first !== undefined) processes.push(await first());
    processes.push(...(await Promise.all(others.map((start) => start()))));
  });
  afterAll(async () => {
    await Promise.all(processes.map(({ kill }) => kill()));
    client?.disconnect();
    await redis?.stop();
    await postgres.remove();
  });

  it("of a thousand rooms opened at once by three processes are all different, though there are only 1,200", async () => {
    const opened = await Promise.all(
      Array.from({ length: ROOMS }, (_, i) => openRoom(processes[i % PROCESSES]?.url ?? "")),
    );
    expect(new Set(opened).size).toBe(ROOMS);
    expect((await listed()).toSorted()).toEqual(opened.toSorted());
  });

  it("leave no listing behind when their processes have ended", async () => {
    expect(await Promise.all(processes.map(({ stop }) => stop()))).toEqual([0, 0, 0]);
    expect(await listed()).toEqual([]);
    processes = [];
  });

  function listed(): Promise<string[]> {
    return client.hkeys("decoy:roomcaches");
  }
});

async function openRoom(url: string): Promise<string> {
  const response = await fetch(`${url}/matchmake/create/${ROOM_NAME}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ protocol: PROTOCOL_VERSION, as: "screen" }),
  });
  const seat: unknown = await response.json();
  if (typeof seat !== "object" || seat === null || !("roomId" in seat)) throw new Error(JSON.stringify(seat));
  return String(seat.roomId);
}
