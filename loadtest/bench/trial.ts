import { setTimeout as delay } from "node:timers/promises";
import type { Figures } from "./figures.ts";
import type { GeneratorCalls } from "./generator/main.ts";
import { PLAYERS } from "./phases.ts";
import type { Remote } from "./remote.ts";
import type { ServerCalls } from "./server.ts";
import type { VariantName } from "./servers/Variant.ts";

/** How much is measured; 0 seconds: not at all. */
export interface Extent {
  rooms: number;
  idleSeconds: number;
  pacedSeconds: number;
  saturatedSeconds: number;
  /** In which somebody opens a room and somebody joins it, `ARRIVALS_PER_SECOND` times a second. */
  arrivalSeconds: number;
}

interface TrialOptions extends Extent {
  variant: VariantName;
  server: Remote<ServerCalls>;
  generator: Remote<GeneratorCalls>;
  /** The same seed is the same load. */
  seed: number;
}

const ARRIVALS_PER_SECOND = 20;
/** Rooms that are full before anything is measured, so that code is compiled and buffers have grown. */
const WARM_SHARE = 1 / 20;
/** Whole rounds, in some rooms, to count what a round takes. */
const ROUNDS = { parties: 50, rounds: 3 };
/** How long a server may come to rest before its rest is measured. */
const REST_MS = 1_500;

/** One server from its first room on; it and the connections to it are of no more use then. */
export async function measure(options: TrialOptions): Promise<{ figures: Figures; problems: Record<string, number> }> {
  const { variant, server, generator } = options;
  await generator.call("connect", { variant, port: await server.call("port") });
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

async function gather({ rooms, server, generator }: TrialOptions): Promise<Figures> {
  const warm = Math.ceil(rooms * WARM_SHARE);
  await generator.call("gather", warm);
  const bytesBefore = await server.call("restingBytes");
  const cpuMs = await cpuOf(server, () => generator.call("gather", rooms - warm));
  await delay(REST_MS);
  const bytes = await server.call("restingBytes");
  return {
    joinCpuMs: cpuMs.cpuMs / (rooms - warm) / PLAYERS,
    kbPerRoom: (bytes - bytesBefore) / 1_024 / (rooms - warm),
  };
}

async function idle({ idleSeconds, server }: TrialOptions): Promise<Figures> {
  if (idleSeconds === 0) return {};
  await delay(REST_MS);
  return { idleCpuPct: (await cpuOf(server, () => delay(idleSeconds * 1_000))).pct };
}

async function play({ pacedSeconds, rooms, seed, server, generator }: TrialOptions): Promise<Figures> {
  await generator.call("start");
  const parties = Math.min(ROUNDS.parties, rooms);
  const bytesPerRoundPlayer = await generator.call("playRounds", { parties, rounds: ROUNDS.rounds });
  if (pacedSeconds === 0) return { bytesPerRoundPlayer };
  await server.call("watch");
  const { pct, result } = await cpuOf(server, () => generator.call("pace", { seconds: pacedSeconds, seed }));
  const { p50, p95, p99, p999 } = result.latencies;
  return {
    bytesPerRoundPlayer,
    pacedCpuPct: pct,
    p50Ms: p50,
    p95Ms: p95,
    p99Ms: p99,
    p999Ms: p999,
    stallMs: (await server.call("watched")).longestStallMs,
    unseen: result.unseen,
    lateMs: result.lateMs,
    rssMb: (await server.call("restingBytes")) / 2 ** 20,
  };
}

async function saturate({ saturatedSeconds, server, generator }: TrialOptions): Promise<Figures> {
  if (saturatedSeconds === 0) return {};
  const { cpuMs, result } = await cpuOf(server, () => generator.call("saturate", saturatedSeconds));
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

/** What the server's process uses while something goes on. */
async function cpuOf<T>(server: Remote<ServerCalls>, doing: () => Promise<T>) {
  const cpuBefore = await server.call("cpuMs");
  const startedAt = performance.now();
  const result = await doing();
  const cpuMs = (await server.call("cpuMs")) - cpuBefore;
  return { cpuMs, pct: (cpuMs / (performance.now() - startedAt)) * 100, result };
}
