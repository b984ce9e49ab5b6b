import { parseArgs } from "node:util";
import { VARIANTS, type VariantName } from "./servers/Variant.ts";
import type { Extent } from "./trial.ts";

export const USAGE = `npm run bench -- [--quick] [--json] [--variants decoy,default,floor,json,socket.io]
                 [--rooms 1000] [--repetitions 3] [--seconds 30] [--profile FOLDER]
npm run bench -- --growth [--repetitions 3] [--seconds 30]
npm run bench -- --startup [--repetitions 3]
Measures this server and others that do the same on one core each, with the load on a second one.
--quick     within five minutes: decoy, default and floor, less of everything, no file
--json      one line of JSON at the end: p99 in ms and as a share of the default room's; CPU at real pace as a share
            of the floor's and of the default room's; idle CPU of 1,000 rooms in %; KB per room; bytes per round and
            player; the longest stall of the event loop in ms
--growth    this server alone with 10 to 2,000 rooms in one process, and in 1 to 3 processes that share a Redis
            (redis-server must be installed)
--startup   how long this server takes to start, and what it holds when nobody is there
--seconds   how long the server is played on at real pace
--profile   writes a .cpuprofile of each saturated server there; its figures are then a little too high
With DATABASE_URL set, this server takes that database and not the embedded one, which lives in its process.
Without --growth, --startup, --quick, --variants and --rooms the tables go to docs/BENCHMARKS.md.`;

export interface BenchOptions {
  json: boolean;
  isGrowth: boolean;
  isStartup: boolean;
  variants: VariantName[];
  repetitions: number;
  /** Epoch milliseconds; see CampaignOptions. */
  endAt: number;
  usual: Extent;
  /** Null: not measured. */
  crowded: Extent | null;
  /** Whether everything is measured, and so written down. */
  isWhole: boolean;
}

const QUICK_MS = 4.5 * 60_000;
const QUICK_VARIANTS: VariantName[] = ["decoy", "default", "floor"];

/** Null: the usage is to be shown. */
export function readOptions(args: string[]): BenchOptions | null {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      growth: { type: "boolean", default: false },
      startup: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      variants: { type: "string" },
      rooms: { type: "string" },
      repetitions: { type: "string", default: "3" },
      seconds: { type: "string" },
      profile: { type: "string" },
    },
  });
  const { quick, json } = values;
  const variants = values.variants?.split(",") ?? (quick ? QUICK_VARIANTS : [...VARIANTS]);
  const rooms = Number(values.rooms ?? 1_000);
  const repetitions = Number(values.repetitions);
  const pacedSeconds = Number(values.seconds ?? (quick ? 12 : 30));
  const areNumbers =
    Number.isInteger(rooms) && rooms > 1 && Number.isInteger(repetitions) && repetitions > 0 && pacedSeconds >= 5;
  if (values.help || !areNumbers || !variants.every(isVariant)) return null;
  const { profile: profileDir = null } = values;
  const { growth, startup } = values;
  const isWhole = ![quick, growth, startup, values.variants, values.rooms, values.profile].some(Boolean);
  const usual: Extent = { rooms, idleSeconds: 10, pacedSeconds, saturatedSeconds: 8, arrivalSeconds: 0, profileDir };
  return {
    json,
    isGrowth: growth,
    isStartup: startup,
    variants,
    repetitions,
    endAt: quick ? Date.now() + QUICK_MS : Number.POSITIVE_INFINITY,
    usual: quick ? { ...usual, idleSeconds: 5, saturatedSeconds: 4 } : usual,
    crowded: isWhole ? { ...usual, rooms: 2_000, idleSeconds: 0, saturatedSeconds: 0, arrivalSeconds: 15 } : null,
    isWhole,
  };
}

function isVariant(name: string): name is VariantName {
  return VARIANTS.some((variant) => variant === name);
}
