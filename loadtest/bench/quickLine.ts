import type { Results } from "./Results.ts";

/** What decides, on one line, for programs; null for what was not measured. */
export function quickLine(results: Results): string {
  const ours = (figure: Parameters<Results["median"]>[1]) => results.median("decoy", figure);
  const figures = {
    p99Ms: ours("p99Ms"),
    p99VsDefault: results.ratio("p99Ms", "decoy", "default"),
    cpuVsFloor: results.ratio("pacedCpuPct", "decoy", "floor"),
    cpuVsDefault: results.ratio("pacedCpuPct", "decoy", "default"),
    idlePctPer1000: (ours("idleCpuPct") * 1_000) / results.rooms,
    kbPerRoom: ours("kbPerRoom"),
    bytesPerRoundPlayer: ours("bytesPerRoundPlayer"),
    maxLoopStallMs: ours("stallMs"),
  };
  return JSON.stringify(figures, (_, value) => (typeof value === "number" ? Number(value.toPrecision(4)) : value));
}
