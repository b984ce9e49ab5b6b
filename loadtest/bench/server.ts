import { meterCalls } from "./meter.ts";
import { answerCalls } from "./remote.ts";
import type { Listening, Serve, VariantName } from "./servers/Variant.ts";

const [variant = "", dataDir = "", redisUrl = null] = process.argv.slice(2);
const listening = listen();

const calls = { ...meterCalls, port: async () => (await listening).port };
export type ServerCalls = typeof calls;

// At once: what is asked before anybody listens would be lost.
answerCalls(calls);

async function listen(): Promise<Listening> {
  // Sound: whoever starts this process names one of the variants, and each exports this.
  const { serve } = (await import(`./servers/${variant as VariantName}.ts`)) as { serve: Serve };
  return serve({ dataDir, redisUrl });
}
