import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { freePort } from "./aProcess.ts";

/** Whether this machine has the program; with CI=true its absence is an error, elsewhere it is said loudly. */
export function hasRedis(): boolean {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env["CI"] === "true") throw new Error("redis-server is missing, and CI must not skip its tests");
    process.stderr.write("\n!!! SKIPPED: redis-server is not installed, tests on a real Redis do not run !!!\n\n");
    return false;
  }
}

/** A Redis of the test's own on a private port, with nothing in it. */
export async function aRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "redis-"));
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", dir];
  const child = spawn("redis-server", options, { stdio: "ignore" });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  client.on("error", () => undefined);
  await client.ping();
  client.disconnect();
  return {
    url,
    async stop() {
      child.kill();
      await once(child, "exit");
      rmSync(dir, { recursive: true });
    },
  };
}
