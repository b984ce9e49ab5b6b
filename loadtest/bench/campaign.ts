import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cores } from "./cores.ts";
import type { Figures } from "./figures.ts";
import { startGenerator } from "./processes.ts";
import { ServerGroup } from "./ServerGroup.ts";
import type { VariantName } from "./servers/Variant.ts";
import { type Extent, measure } from "./trial.ts";

export interface CampaignOptions extends Extent {
  variants: readonly VariantName[];
  /** How many processes each server has. */
  processes: number;
  /** Whether they share a Redis. */
  redis: boolean;
  repetitions: number;
  cores: Cores;
  /** No repetition begins that would end later than this, but for the first; epoch milliseconds. */
  endAt: number;
  /** Told what goes on. */
  tell: (line: string) => void;
}

/** By variant, one entry a repetition. */
export type Measured = Partial<Record<VariantName, Figures[]>>;

/** Measures all variants in turn, and again: what the machine does besides hits each of them alike. */
export async function runCampaign(options: CampaignOptions): Promise<Measured> {
  const measured: Measured = {};
  const dataDir = mkdtempSync(join(tmpdir(), "decoy-bench-"));
  try {
    let longestMs = 0;
    for (let repetition = 0; repetition < options.repetitions; repetition++) {
      const startedAt = Date.now();
      if (startedAt + longestMs > options.endAt) {
        options.tell(`no time is left for more than ${repetition} repetitions`);
        break;
      }
      for (const variant of turned(options.variants, repetition)) {
        const figures = await runTrial(variant, repetition, dataDir, options);
        measured[variant] = [...(measured[variant] ?? []), figures];
      }
      longestMs = Math.max(longestMs, Date.now() - startedAt);
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return measured;
}

async function runTrial(variant: VariantName, repetition: number, dataDir: string, options: CampaignOptions) {
  const { cores, tell } = options;
  const startedAt = performance.now();
  const servers = await ServerGroup.start({ ...options, variant, dataDir });
  const generator = startGenerator(cores);
  try {
    const trial = { ...options, variant, servers, generator: generator.remote, seed: repetition + 1 };
    const { figures, problems } = await measure(trial);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    tell(`${variant}, repetition ${repetition + 1}: ${seconds} s${problemsText(problems)}`);
    return figures;
  } finally {
    await Promise.all([servers.end(), generator.end()]);
  }
}

function problemsText(problems: Record<string, number>): string {
  return Object.entries(problems)
    .map(([reason, count]) => `; ${count} × ${reason}`)
    .join("");
}

/** Each repetition begins with another variant. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
