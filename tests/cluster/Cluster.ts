import { freePort } from "../../loadtest/ports.ts";
import { aProcess, type ServerProcess } from "../support/aProcess.ts";
import { Line } from "../support/Line.ts";

/** One process of the server, with a line to Redis and one to its players, each of which can be cut. */
export interface Member {
  process: ServerProcess;
  port: number;
  toRedis: Line;
  toPlayers: Line;
}

export interface ClusterOptions {
  redisPort: number;
  databaseUrl: string;
  processes: number;
}

/** Several processes of the server on one Redis and one database, as PM2 would run them. */
export class Cluster {
  readonly members: Member[] = [];
  readonly #options: ClusterOptions;
  #next = 0;

  private constructor(options: ClusterOptions) {
    this.#options = options;
  }

  static async start(options: ClusterOptions): Promise<Cluster> {
    const cluster = new Cluster(options);
    for (let i = 0; i < options.processes; i++) cluster.members.push(await cluster.#member());
    return cluster;
  }

  /** Where a client is to ask: any process, one after the other, as nginx would send it, past those where nobody listens. */
  readonly anyServer = (): string => {
    const listening = this.members.filter(
      ({ process: { child } }) => child.exitCode === null && child.signalCode === null,
    );
    const member = listening[this.#next++ % listening.length];
    return `http://127.0.0.1:${member?.toPlayers.port}`;
  };

  /** The member that has the room, by the port its players are connected to. */
  memberAt(port: number): Member {
    const member = this.members.find(({ toPlayers }) => toPlayers.port === port);
    if (member === undefined) throw new Error(`no process is behind port ${port}`);
    return member;
  }

  /** A new process at the old address, as after a crash or for a new version. */
  async restart(member: Member): Promise<void> {
    member.process = await this.#process(member.port, member.toRedis.port, member.toPlayers.port);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.members.map(async ({ process, toRedis, toPlayers }) => {
        await process.kill();
        toRedis.close();
        toPlayers.close();
      }),
    );
  }

  async #member(): Promise<Member> {
    const port = await freePort();
    const [toRedis, toPlayers] = [await Line.to(this.#options.redisPort), await Line.to(port)];
    return { port, toRedis, toPlayers, process: await this.#process(port, toRedis.port, toPlayers.port) };
  }

  #process(port: number, redisPort: number, playersPort: number): Promise<ServerProcess> {
    return aProcess({
      PORT: String(port),
      PUBLIC_ADDRESS: `127.0.0.1:${playersPort}`,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      DATABASE_URL: this.#options.databaseUrl,
      DATA_DIR: "memory",
      SEAT_SECRET: "one secret for all processes of the test",
      RATE_LIMITS: "off",
      LOG_LEVEL: process.env["CLUSTER_LOG"] ?? "silent",
    });
  }
}
