import { findCores } from "./bench/cores.ts";
import { end, startNode } from "./bench/nodeProcess.ts";
import { Remote } from "./bench/remote.ts";
import { latenciesOf } from "./bench/statistics.ts";
import { OwnServer } from "./load/OwnServer.ts";
import { readLoadOptions, USAGE } from "./load/options.ts";
import type { PlayersCalls } from "./load/players.ts";
import { sumOf, type Toll } from "./load/Tally.ts";

/** So many bots decode what they hear without holding one another up. */
const ROOMS_PER_PROCESS = 100;

const options = readLoadOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const { rooms, plan } = options;
const cores = findCores();
const own = options.server === null ? await OwnServer.start(cores.server) : null;
const server = options.server ?? own?.url ?? "";

const startedAt = performance.now();
const cpuBeforeMs = (await own?.meter.call("cpuMs")) ?? 0;
await own?.meter.call("watch");
const counts = Array.from({ length: Math.ceil(rooms / ROOMS_PER_PROCESS) }, (_, i) =>
  Math.min(ROOMS_PER_PROCESS, rooms - i * ROOMS_PER_PROCESS),
);
const toll = sumOf(await Promise.all(counts.map(play)));
const elapsedMs = performance.now() - startedAt;
process.stdout.write(`${[...playersLines(toll), ...(await serverLines())].join("\n")}\n`);
await own?.stop();
process.exit(toll.failures.length === 0 ? 0 : 1);

/** In a process of its own. */
async function play(count: number): Promise<Toll> {
  const child = startNode(new URL("load/players.ts", import.meta.url), { core: cores.generator });
  const toll = await new Remote<PlayersCalls>(child).call("play", { rooms: count, plan: { ...plan, server } });
  await end(child);
  return toll;
}

function playersLines({ failures, latenciesMs, unseen, refusals, drops, votesCast, votesCounted }: Toll): string[] {
  const { p50, p95, p99, p999 } = latenciesOf(latenciesMs);
  const codes = Object.entries(refusals).map(([code, count]) => `${count} × ${code}`);
  return [
    `rooms      ${rooms} of ${plan.players} players and ${plan.audience} who watch, ${failures.length} failed, ${(elapsedMs / 1_000).toFixed(1)} s`,
    ...[...new Set(failures)].map((failure) => `failed     ${failure}`),
    `actions    ${latenciesMs.length} seen by another player, ${unseen} never seen`,
    `refusals   ${codes.join(", ") || "none"}`,
    `drops      ${drops}`,
    `audience   ${votesCast} votes cast, ${votesCounted} counted`,
    `latency    p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, p99.9 ${ms(p999)}`,
  ];
}

async function serverLines(): Promise<string[]> {
  if (own === null) return [];
  const cpuMs = (await own.meter.call("cpuMs")) - cpuBeforeMs;
  const megabytes = (await own.meter.call("bytes")) / 2 ** 20;
  const { loopP99Ms, longestStallMs, collections, collectionMs, longestCollectionMs } = await own.meter.call("watched");
  return [
    `server     ${((cpuMs / elapsedMs) * 100).toFixed(1)} % of a core, ${megabytes.toFixed(0)} MB`,
    `loop       delay p99 ${ms(loopP99Ms)}, longest ${ms(longestStallMs)}`,
    `gc         ${collections} pauses, ${ms(collectionMs)} together, longest ${ms(longestCollectionMs)}`,
  ];
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
