import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../ports.ts";
import type { CampaignOptions } from "./campaign.ts";
import type { Figures } from "./figures.ts";
import { startFlags } from "./nodeFlags.ts";
import { startNode } from "./nodeProcess.ts";
import { Results } from "./Results.ts";
import { type Column, figuresTable } from "./report.ts";

const ENTRY = new URL("../../src/index.ts", import.meta.url);
/** How long a process is left alone before its memory is looked at. */
const REST_MS = 5_000;

/** How long a process takes from nothing to ready, and what it holds when nobody is there. */
export async function measureStartup({ repetitions, tell }: Pick<CampaignOptions, "repetitions" | "tell">) {
  const column = async (title: string, env: Record<string, string>): Promise<Column> => {
    const dataDir = mkdtempSync(join(tmpdir(), "decoy-bench-"));
    const found: Figures[] = [];
    try {
      // The first start makes the database.
      for (let start = 0; start <= repetitions; start++) found.push(await startOnce({ DATA_DIR: dataDir, ...env }));
    } finally {
      rmSync(dataDir, { recursive: true });
    }
    tell(`${title}: done`);
    return { title, variant: "decoy", results: new Results(0, { decoy: found.slice(1) }) };
  };
  const columns = [await column("embedded database", { DATABASE_URL: "" })];
  if (process.env["DATABASE_URL"]) columns.push(await column("PostgreSQL", {}));
  return figuresTable(columns, ["readyMs", "restingMb"]);
}

async function startOnce(env: Record<string, string>): Promise<Figures> {
  const port = String(await freePort());
  const startedAt = performance.now();
  const child = startNode(ENTRY, { core: null, flags: startFlags(), env: { HOST: "127.0.0.1", PORT: port, ...env } });
  const exited = once(child, "exit");
  const readyMs = await Promise.race([
    once(child, "message").then(() => performance.now() - startedAt),
    exited.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  await delay(REST_MS);
  const restingMb = residentBytes(child.pid ?? 0) / 2 ** 20;
  child.kill("SIGTERM");
  await exited;
  return { readyMs, restingMb };
}

function residentBytes(pid: number): number {
  const [, kilobytes = ""] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1_024;
}
