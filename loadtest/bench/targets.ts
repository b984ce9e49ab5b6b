import type { Results } from "./Results.ts";

export interface Found {
  /** 1,000 rooms of 8. */
  usual: Results;
  /** 2,000 rooms of 8. */
  crowded: Results;
  /** What counting one vote takes, in microseconds. */
  voteUs: number;
}

export interface Demand {
  what: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

export interface Target {
  number: number;
  demands: Demand[];
}

export function targetsOf({ usual, crowded, voteUs }: Found): Target[] {
  const ours = (figure: Parameters<Results["median"]>[1]) => usual.median("decoy", figure);
  const crowd = (figure: Parameters<Results["median"]>[1]) => crowded.median("decoy", figure);
  const per1000 = 1_000 / usual.rooms;
  const demands: Demand[][] = [
    [
      { what: "p99", value: ours("p99Ms"), unit: "ms", atMost: 5 },
      { what: "p99.9", value: ours("p999Ms"), unit: "ms", atMost: 12 },
      { what: "p99 ÷ default room", value: usual.ratio("p99Ms", "decoy", "default"), unit: "", atMost: 1 / 25 },
    ],
    [{ what: "longest loop stall", value: ours("stallMs"), unit: "ms", atMost: 25 }],
    [
      { what: "CPU ÷ default room", value: usual.ratio("pacedCpuPct", "decoy", "default"), unit: "", atMost: 0.5 },
      { what: "CPU ÷ floor", value: usual.ratio("pacedCpuPct", "decoy", "floor"), unit: "", atMost: 1.6 },
      {
        what: "saturated CPU per action ÷ floor",
        value: usual.ratio("cpuUsPerAction", "decoy", "floor"),
        unit: "",
        atMost: 1.25,
      },
    ],
    [
      { what: "16,000 players: CPU", value: crowd("pacedCpuPct"), unit: "%", atMost: 25 },
      { what: "p99", value: crowd("p99Ms"), unit: "ms", atMost: 6 },
      { what: "memory", value: crowd("rssMb"), unit: "MB", atMost: 300 },
    ],
    [{ what: "messages per core-second", value: ours("messagesPerCoreSecond"), unit: "", atLeast: 75_000 }],
    [
      { what: "idle, 1,000 rooms", value: ours("idleCpuPct") * per1000, unit: "%", atMost: 2 },
      { what: "memory per room", value: ours("kbPerRoom"), unit: "KB", atMost: 95 },
    ],
    [{ what: "bytes per round and player", value: ours("bytesPerRoundPlayer"), unit: "", atMost: 650 }],
    [
      { what: "2,000 rooms: create p99", value: crowd("createP99Ms"), unit: "ms", atMost: 10 },
      { what: "join p99", value: crowd("joinP99Ms"), unit: "ms", atMost: 10 },
      { what: "joins per core-second", value: 1_000 / ours("joinCpuMs"), unit: "", atLeast: 1_000 },
    ],
    [{ what: "counting a vote", value: voteUs, unit: "µs", atMost: 1 }],
    [{ what: "p99 of the whole way, journal included", value: ours("p99Ms"), unit: "ms", atMost: 10 }],
  ];
  return demands.map((list, index) => ({ number: index + 1, demands: list }));
}

/** False too if it was not measured. */
export function isMet({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Demand): boolean {
  return value <= atMost && value >= atLeast;
}
