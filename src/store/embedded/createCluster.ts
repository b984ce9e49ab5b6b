import { once } from "node:events";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * Makes the files of the embedded database, unless they are there. Built beside their place and then moved there, so that a
 * process killed half-way leaves nothing half-made; built in a thread of its own, whose memory goes with it.
 */
export async function createCluster(dir: string): Promise<void> {
  if (existsSync(join(dir, "PG_VERSION"))) return;
  const draft = `${dir}.init`;
  rmSync(draft, { recursive: true, force: true });
  const thread = new Worker(new URL("./clusterThread.ts", import.meta.url), { workerData: draft, execArgv: [] });
  await once(thread, "exit");
  renameSync(draft, dir);
}
