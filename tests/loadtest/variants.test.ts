import { describe, expect, it } from "vitest";
import { floor } from "../../loadtest/bench/generator/dialects/floor.ts";
import { Party } from "../../loadtest/bench/generator/Party.ts";
import { PLAYERS, SETTLE_MS } from "../../loadtest/bench/phases.ts";
import { serve as serveFloor } from "../../loadtest/bench/servers/floor.ts";
import { serve as serveJson } from "../../loadtest/bench/servers/json.ts";
import { serve as serveSocketIo } from "../../loadtest/bench/servers/socket.io.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { expectToBePlayed } from "../support/aCrowd.ts";
import { aServer } from "../support/aServer.ts";

const RULES = { ...classic8, settleMs: SETTLE_MS, durations: { ...classic8.durations, results: SETTLE_MS } };
const ALONE = { dataDir: "", redisUrl: null };

describe("the variants", () => {
  it("are played by the same generator: bare sockets, binary", async () => {
    await expectToBePlayed("floor", (await serveFloor(ALONE)).port);
  });

  it("… JSON", async () => {
    await expectToBePlayed("json", (await serveJson(ALONE)).port);
  });

  it("… socket.io", async () => {
    await expectToBePlayed("socket.io", (await serveSocketIo(ALONE)).port);
  });

  it("… this server", async () => {
    const { port } = await aServer({ rateLimits: false }, [RULES]);
    await expectToBePlayed("decoy", port);
  });
});

describe("a party", () => {
  it("is told what an action took since it was due, not since it was sent", async () => {
    const { port } = await serveFloor(ALONE);
    const party = new Party({ port, dialect: floor, random: () => 0, onProblem: expect.unreachable });
    for (let i = 0; i < PLAYERS; i++) await party.seat();
    const latency = new Promise<number>((resolve) => {
      party.onSeen = resolve;
    });
    party.actAt(performance.now() - 5_000);
    expect(party.hasUnseen).toBe(true);
    party.start();
    expect(await latency).toBeGreaterThan(5_000);
    expect(party.hasUnseen).toBe(false);
    party.close();
  });
});
