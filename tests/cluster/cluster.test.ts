import { setTimeout as delay } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, it } from "vitest";
import { hasProgram } from "../support/hasProgram.ts";
import { describeWithPostgres } from "../support/postgres.ts";
import { RedisServer } from "../support/RedisServer.ts";
import { Cluster, type Member } from "./Cluster.ts";
import { judge, type Report, untilBack } from "./judge.ts";
import { Party } from "./Party.ts";

/** `--mode short`: enough to see that nothing is broken; otherwise enough to believe it. */
const isShort = process.env["MODE"] === "short";
const PARTIES = isShort ? 4 : 12;
const PLAYERS = 4;
const ROUNDS = 2;
const RELOADED_PARTIES = isShort ? 10 : 100;

describeWithPostgres("history", (postgres) => {
  let redis: RedisServer;
  let cluster: Cluster;

  beforeAll(async () => {
    hasProgram("redis-server");
    await postgres.create();
    redis = await RedisServer.start();
    cluster = await Cluster.start({ redisPort: redis.port, databaseUrl: await postgres.newDatabase(), processes: 3 });
  });
  afterAll(async () => {
    await cluster?.stop();
    await redis?.stop();
    await postgres.remove();
  });

  for (const phase of isShort ? ["voting"] : ["question", "elimination", "voting", "results"]) {
    it(`is whole after kill -9 in ${phase}`, async () => {
      const report = await playThrough(PARTIES, phase, async (parties) => {
        const [victim] = membersOf(parties);
        const hit = partiesOf(victim, parties);
        await victim.process.kill();
        const backMs = await untilBack(hit);
        await cluster.restart(victim);
        return backMs;
      });
      await judge(`kill -9 in ${phase}`, report, kept());
    });
  }

  it.skipIf(isShort)("is whole after two processes were killed at once", async () => {
    const report = await playThrough(PARTIES, "voting", async (parties) => {
      const victims = cluster.members.slice(0, 2);
      const hit = victims.flatMap((victim) => partiesOf(victim, parties));
      await Promise.all(victims.map(({ process }) => process.kill()));
      const backMs = await untilBack(hit);
      for (const victim of victims) await cluster.restart(victim);
      return backMs;
    });
    await judge("two killed at once", report, kept());
  });

  it.skipIf(isShort)("is whole after a process stood still for 30 s and woke up", async () => {
    const report = await playThrough(PARTIES, "question", async (parties) => {
      const [victim] = membersOf(parties);
      const hit = partiesOf(victim, parties);
      victim.process.child.kill("SIGSTOP");
      const [backMs] = await Promise.all([untilBack(hit), delay(30_000)]);
      victim.process.child.kill("SIGCONT");
      return backMs;
    });
    await judge("SIGSTOP for 30 s", report, kept());
  });

  for (const data of ["with", "without"] as const) {
    it.skipIf(isShort && data === "with")(
      `is whole after Redis was gone for 10 s and came back ${data} its data`,
      async () => {
        const report = await playThrough(PARTIES, "elimination", async () => {
          await redis.kill();
          if (data === "without") redis.forget();
          await delay(10_000);
          await redis.start();
          return [];
        });
        await judge(`redis gone 10 s, ${data} data`, report, kept());
      },
    );
  }

  it.skipIf(isShort)(
    "is whole after a process was cut off from Redis for 10 s, its players still connected",
    async () => {
      const report = await playThrough(PARTIES, "question", async (parties) => {
        const [victim] = membersOf(parties);
        victim.toRedis.silence();
        await delay(10_000);
        victim.toRedis.mend();
        return [];
      });
      await judge("cut off from redis", report, kept());
    },
  );

  it.skipIf(isShort)("is whole after a process was cut off from its players for 10 s", async () => {
    const report = await playThrough(PARTIES, "question", async (parties) => {
      const [victim] = membersOf(parties);
      const hit = partiesOf(victim, parties);
      victim.toPlayers.silence();
      const healed = performance.now() + 10_000;
      await delay(10_000);
      victim.toPlayers.mend();
      await untilBack(hit, healed);
      return [];
    });
    await judge("cut off from its players", report, kept());
  });

  it("is whole after all processes were reloaded one after the other under load", async () => {
    const report = await playThrough(RELOADED_PARTIES, "question", async (parties) => {
      const backMs = [];
      for (const member of cluster.members) {
        const hit = partiesOf(member, parties);
        const stoppedAt = performance.now();
        const stopped = member.process.stop();
        await untilBack(hit, stoppedAt);
        backMs.push(...hit.map((party) => (party.backAt(stoppedAt) ?? stoppedAt) - party.lostAt(stoppedAt)));
        await stopped;
        await cluster.restart(member);
      }
      return backMs;
    });
    await judge("rolling reload", report, kept());
  });

  /** Lets so many parties play; when all are in the phase of their first round, something happens to the cluster. */
  async function playThrough(
    count: number,
    phase: string,
    disturb: (parties: Party[]) => Promise<number[]>,
  ): Promise<Report> {
    const parties: Party[] = [];
    while (parties.length < count) {
      const some = Array.from({ length: Math.min(10, count - parties.length) }, () =>
        Party.open(cluster.anyServer, PLAYERS),
      );
      parties.push(...(await Promise.all(some)));
    }
    const over = parties.map((party) => party.play(ROUNDS));
    await Promise.race(parties.map((party) => party.until(() => party.isIn(phase, 1))));
    const backMs = await disturb(parties);
    await Promise.all(over);
    return { parties, backMs };
  }

  function kept() {
    return { server: cluster.anyServer(), linesOf: (code: string) => linesInRedis(code, redis.port) };
  }

  function membersOf(parties: readonly Party[]): [Member, ...Member[]] {
    const counts = cluster.members.map((member) => ({ member, count: partiesOf(member, parties).length }));
    const [most, ...others] = counts.toSorted((a, b) => b.count - a.count).map(({ member }) => member);
    if (most === undefined) throw new Error("the cluster has no process");
    return [most, ...others];
  }

  function partiesOf(member: Member, parties: readonly Party[]): Party[] {
    return parties.filter(({ host }) => host.port === member.toPlayers.port && host.state?.phase !== "final");
  }
});

async function linesInRedis(code: string, port: number): Promise<string[]> {
  const redis = new Redis(port, "127.0.0.1");
  const lines = await redis.lrange(`decoy:journal:${code}`, 0, -1);
  redis.disconnect();
  return lines;
}
