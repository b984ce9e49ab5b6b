import { type CampaignOptions, runCampaign } from "./campaign.ts";
import type { FigureName } from "./figures.ts";
import { PLAYERS } from "./phases.ts";
import { Results } from "./Results.ts";
import { figuresTable } from "./report.ts";

const ROOMS = [10, 100, 500, 1_000, 2_000];
/** The last for what Redis costs; all servers share a core, so that the rooms of three are not more than one can bear. */
const PROCESSES = [1, 2, 3];
const ROOMS_PER_PROCESS = 200;

const COSTS: FigureName[] = [
  "idleCpuPct",
  "idleUsPerRoom",
  "pacedCpuPct",
  "pacedUsPerAction",
  "cpuUsPerAction",
  "joinCpuMs",
  "kbPerRoom",
  "rssMb",
  "p50Ms",
  "p99Ms",
  "stallMs",
  "createP99Ms",
  "joinP99Ms",
  "redisIdlePerSecond",
  "redisPerJoin",
  "redisPerAction",
  "redisUsPerAction",
  "unseen",
];

/** The most rooms that a growth measurement opens. */
export const MOST_ROOMS = Math.max(...ROOMS, Math.max(...PROCESSES) * ROOMS_PER_PROCESS);

/** What a room, an action and a join cost with more and more rooms in a process, and with more and more processes. */
export async function measureGrowth(common: Omit<CampaignOptions, "rooms" | "processes" | "redis" | "variants">) {
  const column = async (title: string, size: Pick<CampaignOptions, "rooms" | "processes" | "redis">) => {
    common.tell(`${title}:`);
    const measured = await runCampaign({ ...common, ...size, variants: ["decoy"] });
    return { title, variant: "decoy" as const, results: new Results(size.rooms, measured) };
  };
  const byRooms = [];
  for (const rooms of ROOMS) byRooms.push(await column(`${rooms} rooms`, { rooms, processes: 1, redis: false }));
  const byProcesses = [];
  for (const processes of PROCESSES) {
    const size = { rooms: processes * ROOMS_PER_PROCESS, processes, redis: true };
    byProcesses.push(await column(`${processes} process${processes === 1 ? "" : "es"}`, size));
  }
  return [
    `Rooms of ${PLAYERS} players in one process:`,
    figuresTable(byRooms, COSTS),
    `Processes that share a Redis, ${ROOMS_PER_PROCESS} rooms each; CPU and memory of all together:`,
    figuresTable(byProcesses, COSTS),
  ].join("\n\n");
}
