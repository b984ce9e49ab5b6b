import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Figures } from "./figures.ts";
import type { GeneratorCalls } from "./generator/main.ts";
import { PLAYERS } from "./phases.ts";
import type { Remote } from "./remote.ts";
import type { ServerGroup, Usage } from "./ServerGroup.ts";
import type { VariantName } from "./servers/Variant.ts";

/** How much is measured; 0 seconds: not at all. */
export interface Extent {
  rooms: number;
  idleSeconds: number;
  pacedSeconds: number;
  saturatedSeconds: number;
  /** In which somebody opens a room and somebody joins it, `ARRIVALS_PER_SECOND` times a second. */
  arrivalSeconds: number;
  /** A folder for profiles of the saturated servers, which cost a little themselves; null: none. */
  profileDir: string | null;
}

interface TrialOptions extends Extent {
  variant: VariantName;
  servers: ServerGroup;
  generator: Remote<GeneratorCalls>;
  /** The same seed is the same load. */
  seed: number;
}

const ARRIVALS_PER_SECOND = 20;
/** Rooms that are full before anything is measured, so that code is compiled and buffers have grown. */
const MOST_WARM = 50;
/** Whole rounds, in some rooms, to count what a round takes. */
const ROUNDS = { parties: 50, rounds: 3 };
/** How long a server may come to rest before its rest is measured. */
const REST_MS = 1_500;

/** One server from its first room on; it and the connections to it are of no more use then. */
export async function measure(options: TrialOptions): Promise<{ figures: Figures; problems: Record<string, number> }> {
  const { variant, servers, generator } = options;
  await generator.call("connect", { variant, ports: await servers.ports() });
  const figures: Figures = {
    ...(await gather(options)),
    ...(await idle(options)),
    ...(await play(options)),
    ...(await saturate(options)),
    ...(await arrive(options)),
  };
  const problems = await generator.call("problems");
  await generator.call("close");
  return { figures, problems };
}

async function gather({ rooms, servers, generator }: TrialOptions): Promise<Figures> {
  const warm = Math.min(MOST_WARM, Math.floor(rooms / 2));
  await generator.call("gather", warm);
  const bytesBefore = await servers.restingBytes();
  const { cpuMs, redisCommands } = await used(servers, () => generator.call("gather", rooms - warm));
  await delay(REST_MS);
  const bytes = await servers.restingBytes();
  return {
    joinCpuMs: cpuMs / (rooms - warm) / PLAYERS,
    redisPerJoin: redisCommands / (rooms - warm) / PLAYERS,
    kbPerRoom: (bytes - bytesBefore) / 1_024 / (rooms - warm),
  };
}

async function idle({ idleSeconds, rooms, servers }: TrialOptions): Promise<Figures> {
  if (idleSeconds === 0) return {};
  await delay(REST_MS);
  const { cpuMs, elapsedMs, redisCommands } = await used(servers, () => delay(idleSeconds * 1_000));
  return {
    idleCpuPct: (cpuMs / elapsedMs) * 100,
    idleUsPerRoom: (cpuMs / elapsedMs / rooms) * 1e6,
    redisIdlePerSecond: (redisCommands / elapsedMs) * 1_000,
  };
}

async function play({ pacedSeconds, rooms, seed, servers, generator }: TrialOptions): Promise<Figures> {
  await generator.call("start");
  const parties = Math.min(ROUNDS.parties, rooms);
  const bytesPerRoundPlayer = await generator.call("playRounds", { parties, rounds: ROUNDS.rounds });
  if (pacedSeconds === 0) return { bytesPerRoundPlayer };
  await servers.watch();
  const { result, ...spent } = await used(servers, () => generator.call("pace", { seconds: pacedSeconds, seed }));
  const { p50, p95, p99, p999 } = result.latencies;
  return {
    bytesPerRoundPlayer,
    pacedCpuPct: (spent.cpuMs / spent.elapsedMs) * 100,
    pacedUsPerAction: (spent.cpuMs * 1_000) / result.actions,
    redisPerAction: spent.redisCommands / result.actions,
    redisUsPerAction: (spent.redisCpuMs * 1_000) / result.actions,
    p50Ms: p50,
    p95Ms: p95,
    p99Ms: p99,
    p999Ms: p999,
    stallMs: await servers.longestStallMs(),
    unseen: result.unseen,
    lateMs: result.lateMs,
    rssMb: (await servers.restingBytes()) / 2 ** 20,
  };
}

async function saturate(options: TrialOptions): Promise<Figures> {
  const { saturatedSeconds, profileDir, variant, servers, generator } = options;
  if (saturatedSeconds === 0) return {};
  const saturate = () => generator.call("saturate", saturatedSeconds);
  const file = join(profileDir ?? "", `${variant}.cpuprofile`);
  const { cpuMs, result } = await used(servers, () =>
    profileDir === null ? saturate() : servers.profile(file, saturate),
  );
  const { actions, frames } = result;
  return { cpuUsPerAction: (cpuMs * 1_000) / actions, messagesPerCoreSecond: (frames / cpuMs) * 1_000 };
}

async function arrive({ arrivalSeconds, generator }: TrialOptions): Promise<Figures> {
  if (arrivalSeconds === 0) return {};
  const { create, join } = await generator.call("arrive", {
    seconds: arrivalSeconds,
    perSecond: ARRIVALS_PER_SECOND,
  });
  return { createP99Ms: create.p99, joinP99Ms: join.p99 };
}

/** What the servers use while something goes on. */
async function used<T>(
  servers: ServerGroup,
  doing: () => Promise<T>,
): Promise<Usage & { elapsedMs: number; result: T }> {
  const before = await servers.usage();
  const startedAt = performance.now();
  const result = await doing();
  const elapsedMs = performance.now() - startedAt;
  const after = await servers.usage();
  return {
    cpuMs: after.cpuMs - before.cpuMs,
    redisCommands: after.redisCommands - before.redisCommands,
    redisCpuMs: after.redisCpuMs - before.redisCpuMs,
    elapsedMs,
    result,
  };
}
