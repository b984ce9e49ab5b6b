import { join } from "node:path";
import type { Cores } from "./cores.ts";
import { type Running, startServer } from "./processes.ts";
import { RedisProcess } from "./RedisProcess.ts";
import type { ServerCalls } from "./server.ts";
import type { VariantName } from "./servers/Variant.ts";

export interface GroupOptions {
  variant: VariantName;
  /** How many processes. */
  processes: number;
  /** Whether they share a Redis. */
  redis: boolean;
  cores: Cores;
  dataDir: string;
}

/** So much has been used so far. */
export interface Usage {
  cpuMs: number;
  redisCommands: number;
  redisCpuMs: number;
}

/** The processes of one server, taken together: one of them most of the time. */
export class ServerGroup {
  readonly #servers: Running<ServerCalls>[];
  readonly #redis: RedisProcess | null;

  private constructor(servers: Running<ServerCalls>[], redis: RedisProcess | null) {
    this.#servers = servers;
    this.#redis = redis;
  }

  static async start({ variant, processes, redis, cores, dataDir }: GroupOptions): Promise<ServerGroup> {
    const shared = redis ? await RedisProcess.start(cores.server) : null;
    const servers = Array.from({ length: processes }, (_, i) =>
      startServer(variant, cores, { dataDir: join(dataDir, String(i)), redisUrl: shared?.url ?? null }),
    );
    return new ServerGroup(servers, shared);
  }

  /** Resolves when all listen. */
  ports(): Promise<number[]> {
    return Promise.all(this.#servers.map(({ remote }) => remote.call("port")));
  }

  async usage(): Promise<Usage> {
    const redis = await this.#redis?.usage();
    const cpuMs = sum(await Promise.all(this.#servers.map(({ remote }) => remote.call("cpuMs"))));
    return { cpuMs, redisCommands: redis?.commands ?? Number.NaN, redisCpuMs: redis?.cpuMs ?? Number.NaN };
  }

  async restingBytes(): Promise<number> {
    return sum(await Promise.all(this.#servers.map(({ remote }) => remote.call("restingBytes"))));
  }

  async watch(): Promise<void> {
    await Promise.all(this.#servers.map(({ remote }) => remote.call("watch")));
  }

  async longestStallMs(): Promise<number> {
    const watched = await Promise.all(this.#servers.map(({ remote }) => remote.call("watched")));
    return Math.max(...watched.map(({ longestStallMs }) => longestStallMs));
  }

  /** Profiles the first process while something goes on. */
  async profile<T>(file: string, doing: () => Promise<T>): Promise<T> {
    const [server] = this.#servers;
    await server?.remote.call("startProfile");
    const result = await doing();
    await server?.remote.call("writeProfile", file);
    return result;
  }

  async end(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.end()));
    await this.#redis?.end();
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
