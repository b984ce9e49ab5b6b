/** Everything that is measured: how it is called, in what unit, with how many digits. */
export const FIGURES = {
  idleCpuPct: { title: "idle CPU", unit: "%", digits: 1 },
  pacedCpuPct: { title: "CPU at real pace", unit: "%", digits: 1 },
  p50Ms: { title: "p50", unit: "ms", digits: 2 },
  p95Ms: { title: "p95", unit: "ms", digits: 2 },
  p99Ms: { title: "p99", unit: "ms", digits: 2 },
  p999Ms: { title: "p99.9", unit: "ms", digits: 2 },
  stallMs: { title: "longest loop stall", unit: "ms", digits: 1 },
  kbPerRoom: { title: "memory per room", unit: "KB", digits: 0 },
  rssMb: { title: "memory of the process", unit: "MB", digits: 0 },
  joinCpuMs: { title: "CPU per join", unit: "ms", digits: 2 },
  cpuUsPerAction: { title: "CPU per action, saturated", unit: "µs", digits: 0 },
  messagesPerCoreSecond: { title: "messages per core-second", unit: "", digits: 0 },
  bytesPerRoundPlayer: { title: "bytes per round and player", unit: "", digits: 0 },
  createP99Ms: { title: "create p99", unit: "ms", digits: 1 },
  joinP99Ms: { title: "join p99", unit: "ms", digits: 1 },
  idleUsPerRoom: { title: "idle CPU per room and second", unit: "µs", digits: 1 },
  pacedUsPerAction: { title: "CPU per action at real pace", unit: "µs", digits: 0 },
  redisIdlePerSecond: { title: "Redis commands per second, idle", unit: "", digits: 1 },
  redisPerJoin: { title: "Redis commands per join", unit: "", digits: 2 },
  redisPerAction: { title: "Redis commands per action", unit: "", digits: 2 },
  redisUsPerAction: { title: "Redis' CPU per action", unit: "µs", digits: 1 },
  readyMs: { title: "from `node` to ready", unit: "ms", digits: 0 },
  restingMb: { title: "memory at rest", unit: "MB", digits: 0 },
  unseen: { title: "actions that nobody saw", unit: "", digits: 0 },
  lateMs: { title: "generator late, p99", unit: "ms", digits: 2 },
} as const;

export type FigureName = keyof typeof FIGURES;

/** One repetition of one variant; what was not measured is missing. */
export type Figures = Partial<Record<FigureName, number>>;
