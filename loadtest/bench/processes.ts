import type { ChildProcess } from "node:child_process";
import type { Cores } from "./cores.ts";
import type { GeneratorCalls } from "./generator/main.ts";
import { startFlags } from "./nodeFlags.ts";
import { end, startNode } from "./nodeProcess.ts";
import { type Calls, Remote } from "./remote.ts";
import type { ServerCalls } from "./server.ts";
import type { ServeOptions, VariantName } from "./servers/Variant.ts";

/** A process of the rig, on its core. */
export interface Running<C extends Calls> {
  remote: Remote<C>;
  end(): Promise<void>;
}

export function startServer(variant: VariantName, cores: Cores, served: ServeOptions): Running<ServerCalls> {
  const flags = ["--expose-gc", ...(variant === "decoy" ? startFlags() : [])];
  const args = [variant, served.dataDir, ...(served.redisUrl === null ? [] : [served.redisUrl])];
  return running(startNode(new URL("server.ts", import.meta.url), { core: cores.server, flags, args }));
}

export function startGenerator(cores: Cores): Running<GeneratorCalls> {
  return running(startNode(new URL("generator/main.ts", import.meta.url), { core: cores.generator }));
}

function running<C extends Calls>(child: ChildProcess): Running<C> {
  return { remote: new Remote<C>(child), end: () => end(child) };
}
