import { monitorEventLoopDelay } from "node:perf_hooks";
import { answerCalls } from "./remote.ts";
import type { Listening, Serve, VariantName } from "./servers/Variant.ts";

/** How often the loop is asked whether it still turns; what it takes longer than that is a stall. */
const LOOK_EVERY_MS = 10;

const [variant = "", dataDir = ""] = process.argv.slice(2);
const listening = listen();
const loop = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });

const calls = {
  port: async () => (await listening).port,
  /** CPU time of all threads so far, in milliseconds. */
  cpuMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  /** Memory after everything that can be thrown away has been; bytes. */
  restingBytes: () => {
    for (let i = 0; i < 3; i++) globalThis.gc?.();
    return process.memoryUsage.rss();
  },
  watchLoop: () => {
    loop.reset();
    loop.enable();
  },
  /** The longest stall since the watch began, in milliseconds. */
  longestStallMs: () => {
    loop.disable();
    return Math.max(0, loop.max / 1e6 - LOOK_EVERY_MS);
  },
};
export type ServerCalls = typeof calls;

// At once: what is asked before anybody listens would be lost.
answerCalls(calls);

async function listen(): Promise<Listening> {
  // Sound: whoever starts this process names one of the variants, and each exports this.
  const { serve } = (await import(`./servers/${variant as VariantName}.ts`)) as { serve: Serve };
  return serve({ dataDir });
}
