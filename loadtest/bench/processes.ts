import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Cores } from "./cores.ts";
import type { GeneratorCalls } from "./generator/main.ts";
import { startFlags } from "./nodeFlags.ts";
import { type Calls, Remote } from "./remote.ts";
import type { ServerCalls } from "./server.ts";
import type { VariantName } from "./servers/Variant.ts";

/** A process of the rig, on its core. */
export interface Running<C extends Calls> {
  remote: Remote<C>;
  end(): Promise<void>;
}

export function startServer(variant: VariantName, cores: Cores, dataDir: string): Running<ServerCalls> {
  const flags = variant === "decoy" ? startFlags() : [];
  return start(new URL("server.ts", import.meta.url), cores.server, ["--expose-gc", ...flags], [variant, dataDir]);
}

export function startGenerator(cores: Cores): Running<GeneratorCalls> {
  return start(new URL("generator/main.ts", import.meta.url), cores.generator, [], []);
}

function start<C extends Calls>(file: URL, core: number | null, flags: string[], args: string[]): Running<C> {
  const command = [process.execPath, ...flags, fileURLToPath(file), ...args];
  const [program = "", ...rest] = core === null ? command : ["taskset", "-c", String(core), ...command];
  const child = spawn(program, rest, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return { remote: new Remote<C>(child), end: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
