import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { connectPresence } from "../../src/rooms/redis.ts";
import { RedisServer } from "../cluster/RedisServer.ts";
import { Wire } from "../cluster/Wire.ts";
import { aLog } from "../support/aLog.ts";
import { hasRedis } from "../support/redis.ts";

describe.skipIf(!hasRedis())("the presence", () => {
  it("hears again after Redis was gone behind a proxy that accepts connections and closes them at once", async () => {
    const redis = await RedisServer.start();
    const wire = await Wire.to(redis.port);
    const presence = connectPresence(`redis://127.0.0.1:${wire.port}`, aLog());
    const heard: unknown[] = [];
    await presence.subscribe("before", (message) => heard.push(message));
    await redis.kill();
    for (let refused = 0; refused < 8; refused++) await wire.connection();
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
    wire.close();
    await redis.stop();
  });
});

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}
