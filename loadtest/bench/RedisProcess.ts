import { type ChildProcess, spawn } from "node:child_process";
import { Redis } from "ioredis";
import { freePort } from "../ports.ts";
import { end } from "./nodeProcess.ts";

/** A Redis for one trial, in memory, on the servers' core; says how much it was asked. */
export class RedisProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #client: Redis;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.url = `redis://127.0.0.1:${port}`;
    this.#client = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    this.#client.on("error", () => undefined);
  }

  static async start(core: number | null): Promise<RedisProcess> {
    const port = await freePort();
    const command = ["redis-server", "--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    const [program = "", ...args] = core === null ? command : ["taskset", "-c", String(core), ...command];
    const redis = new RedisProcess(spawn(program, args, { stdio: "ignore" }), port);
    await redis.#client.ping();
    return redis;
  }

  /** How many commands it has got so far, and the CPU time it took for them, in milliseconds. */
  async usage(): Promise<{ commands: number; cpuMs: number }> {
    const info = await this.#client.info();
    const field = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, "m").exec(info)?.[1]);
    const cpuMs = (field("used_cpu_user") + field("used_cpu_sys")) * 1_000;
    return { commands: field("total_commands_processed"), cpuMs };
  }

  async end(): Promise<void> {
    this.#client.disconnect();
    await end(this.#child);
  }
}
