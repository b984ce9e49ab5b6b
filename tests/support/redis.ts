import { execFileSync } from "node:child_process";

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
