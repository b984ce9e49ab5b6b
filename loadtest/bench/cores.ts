import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The first core is for servers, the second for what generates the load; null: the system decides. */
export interface Cores {
  server: number | null;
  generator: number | null;
  /** Why processes stay where the system puts them; empty if they do not. */
  problem: string;
}

export function findCores(): Cores {
  const unpinned = (problem: string): Cores => ({ server: null, generator: null, problem });
  try {
    execFileSync("taskset", ["-V"], { stdio: "ignore" });
  } catch {
    return unpinned("there is no `taskset` (util-linux): server and generator share all cores");
  }
  const [server, generator] = allowedCores(readFileSync("/proc/self/status", "utf8"));
  if (server === undefined || generator === undefined) {
    return unpinned("there is only one core: server and generator share it, and no figure means much");
  }
  return { server, generator, problem: "" };
}

/** @param status the text of `/proc/self/status`, whose list of cores looks like `0-3,8` */
export function allowedCores(status: string): number[] {
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "";
  return [...list.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i),
  );
}

/** How many files and sockets a process may have open. */
export function openFilesAllowed(): number {
  const limit = execFileSync("/bin/sh", ["-c", "ulimit -n"], { encoding: "utf8" }).trim();
  return limit === "unlimited" ? Number.POSITIVE_INFINITY : Number(limit);
}
