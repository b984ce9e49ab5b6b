import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../../loadtest/ports.ts";

const ENTRY = new URL("../../src/index.ts", import.meta.url);

export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** As `kill -9` does: no goodbye. */
  kill(): Promise<void>;
  /** As an operator does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** A server in a process of its own, ready when this resolves. */
export async function aProcess(
  env: Record<string, string>,
  { port, entry = ENTRY }: { port?: number; entry?: URL } = {},
): Promise<ServerProcess> {
  return startOn(port ?? (await freePort()), entry, env);
}

async function startOn(port: number, entry: URL, env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [fileURLToPath(entry)], {
    env: {
      PATH: process.env["PATH"],
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_ADDRESS: `127.0.0.1:${port}`,
      LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  const ready = new Promise<void>((resolve) => {
    child.on("message", (message) => message === "ready" && resolve());
  });
  await Promise.race([ready, exited.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)))]);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const [code] = await exited;
    return code;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}
