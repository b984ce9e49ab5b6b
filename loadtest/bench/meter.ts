import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";

/** How often the loop is asked whether it still turns; what it takes longer than that is a delay. */
const LOOK_EVERY_MS = 10;

const loop = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
let pausesMs: number[] = [];
const collector = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) pausesMs.push(duration);
});

const inspector = new Session();

/** What a process says of itself when it is asked from outside. */
export const meterCalls = {
  /** CPU time of all threads so far, in milliseconds. */
  cpuMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  /** Memory as it is; bytes. */
  bytes: () => process.memoryUsage.rss(),
  /** Memory after everything that can be thrown away has been; bytes. Needs `--expose-gc`. */
  restingBytes: () => {
    for (let i = 0; i < 3; i++) globalThis.gc?.();
    return process.memoryUsage.rss();
  },
  /** From now on delays of the event loop and pauses of the garbage collector are noted. */
  watch: () => {
    pausesMs = [];
    loop.reset();
    loop.enable();
    collector.observe({ entryTypes: ["gc"] });
  },
  startProfile: async () => {
    inspector.connect();
    await inspector.post("Profiler.enable");
    await inspector.post("Profiler.start");
  },
  /** Writes down where the time went since; the browser's developer tools show such files. */
  writeProfile: async (file: string) => {
    const { profile } = await inspector.post("Profiler.stop");
    writeFileSync(file, JSON.stringify(profile));
    inspector.disconnect();
  },
  /** What was noted since; milliseconds. */
  watched: () => {
    loop.disable();
    collector.disconnect();
    const delayMs = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - LOOK_EVERY_MS);
    return {
      loopP99Ms: delayMs(loop.percentile(99)),
      longestStallMs: delayMs(loop.max),
      collections: pausesMs.length,
      collectionMs: pausesMs.reduce((sum, ms) => sum + ms, 0),
      longestCollectionMs: Math.max(0, ...pausesMs),
    };
  },
};
export type MeterCalls = typeof meterCalls;
