import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface NodeProcess {
  /** Null: wherever the system puts it. */
  core: number | null;
  flags?: string[];
  args?: string[];
  env?: Record<string, string>;
}

/** Starts a file of this project in a process of its own, with a channel to it. */
export function startNode(file: URL, { core, flags = [], args = [], env = {} }: NodeProcess): ChildProcess {
  const command = [process.execPath, ...flags, fileURLToPath(file), ...args];
  const [program = "", ...rest] = core === null ? command : ["taskset", "-c", String(core), ...command];
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  return spawn(program, rest, { env: { ...process.env, NODE_ENV: "production", ...env }, stdio: [...stdio] });
}

/** As `kill -9` does; resolves when the process is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
