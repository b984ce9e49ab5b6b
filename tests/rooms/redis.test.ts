import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { connectPresence } from "../../src/rooms/redis.ts";
import { aLog } from "../support/aLog.ts";
import { hasProgram } from "../support/hasProgram.ts";
import { Line } from "../support/Line.ts";
import { RedisServer } from "../support/RedisServer.ts";

describe.skipIf(!hasProgram("redis-server"))("the presence", () => {
  it("hears again after Redis was gone behind a proxy that accepts connections and closes them at once", async () => {
    const redis = await RedisServer.start();
    const line = await Line.to(redis.port);
    const presence = connectPresence(`redis://127.0.0.1:${line.port}`, aLog());
    const heard: unknown[] = [];
    await presence.subscribe("before", (message) => heard.push(message));
    await redis.kill();
    for (let refused = 0; refused < 8; refused++) await line.connection();
    await redis.start();
    const hear = (message: unknown) => heard.push(message);
    while (!(await succeeds(presence.subscribe("after", hear)))) {}
    while (new Set(heard).size < 2) {
      for (const channel of ["before", "after"]) await presence.publish(channel, channel);
    }
    expect(new Set(heard)).toEqual(new Set(["before", "after"]));
    const ended = [Reflect.get(presence, "pub"), Reflect.get(presence, "sub")].map((client) => once(client, "end"));
    presence.shutdown();
    await Promise.all(ended);
    line.close();
    await redis.stop();
  });
});

describe.skipIf(!hasProgram("redis-server"))("a call", () => {
  it("to a room or a process that nobody is there for is answered at once; to any other by whoever is there", async () => {
    const redis = await RedisServer.start();
    const presence = connectPresence(redis.url, aLog());
    const answers: unknown[] = [];
    for (const id of ["a", "b", "c"]) await presence.subscribe(`ipc:${id}`, (answer) => answers.push([id, answer]));
    await presence.subscribe("$GHJK", ([, id]) => presence.publish(`ipc:${id}`, [0, "here"]));
    await presence.publish("$BCDF", ["_reserveSeat", "a", []]);
    await presence.publish("p:gone", ["healthcheck", "b", []]);
    await presence.publish("$GHJK", ["_reserveSeat", "c", []]);
    await vi.waitUntil(() => answers.length === 3, { timeout: 20_000 });
    expect(answers.toSorted()).toEqual([
      ["a", [1, "nobody is there"]],
      ["b", [1, "nobody is there"]],
      ["c", [0, "here"]],
    ]);
    const ended = [Reflect.get(presence, "pub"), Reflect.get(presence, "sub")].map((client) => once(client, "end"));
    presence.shutdown();
    await Promise.all(ended);
    await redis.stop();
  });
});

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
