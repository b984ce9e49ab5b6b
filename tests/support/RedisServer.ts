import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { freePort } from "../../loadtest/ports.ts";

/** A Redis of the test's own on a private port, with nothing in it. It writes everything down, and can be killed and started again, with its data or without. */
export class RedisServer {
  readonly port: number;
  #dir = mkdtempSync(join(tmpdir(), "redis-"));
  #child: ChildProcess | null = null;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const options = { port: String(this.port), bind: "127.0.0.1", save: "", appendonly: "yes", appendfsync: "always" };
    const args = Object.entries({ ...options, dir: this.#dir }).flatMap(([name, value]) => [`--${name}`, value]);
    this.#child = spawn("redis-server", args, { stdio: "ignore" });
    const client = new Redis(this.port, "127.0.0.1", { maxRetriesPerRequest: null, retryStrategy: () => 20 });
    client.on("error", () => undefined);
    await client.ping();
    client.disconnect();
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    if (this.#child !== null) await once(this.#child, "exit");
  }

  forget(): void {
    rmSync(this.#dir, { recursive: true, force: true });
    this.#dir = mkdtempSync(join(tmpdir(), "redis-"));
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
