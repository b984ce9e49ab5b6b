import { execFile } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { describe } from "vitest";
import { freePort } from "../../loadtest/ports.ts";

const run = promisify(execFile);

/** Where distributions put the programs of the server, newest version first; null if there is none. */
const programs = await findPrograms();

/** A suite that needs a real server. Left out, loudly, where none is installed; in CI that is a failure. */
export function describeWithPostgres(name: string, suite: (server: PostgresServer) => void): void {
  if (programs !== null) return void describe(name, () => suite(new PostgresServer(programs)));
  const { CI } = process.env;
  if (CI === "true") throw new Error(`no PostgreSQL server is installed, but CI needs one for: ${name}`);
  console.warn(`\n!!! NOT TESTED, for want of an installed PostgreSQL server: ${name}\n`);
  describe.skipIf(true)(name, () => suite(new PostgresServer("")));
}

/** A PostgreSQL server for one test file, on a port and in a folder of its own, far from UTC. */
export class PostgresServer {
  readonly #programs: string;
  #dir = "";
  #port = 0;

  constructor(programsDir: string) {
    this.#programs = programsDir;
  }

  async create(): Promise<void> {
    this.#dir = await mkdtemp(join(tmpdir(), "decoy-postgres-"));
    this.#port = await freePort();
    if (isRoot()) await chown(this.#dir, ...(await idsOfPostgres()));
    await this.#run("initdb", "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
    await this.start();
  }

  async start(): Promise<void> {
    const settings = {
      port: this.#port,
      listen_addresses: "127.0.0.1",
      unix_socket_directories: this.#dir,
      fsync: "off",
      timezone: "America/New_York",
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    await this.#run("pg_ctl", "-l", join(this.#dir, "log"), "-w", "-o", options.join(" "), "start");
  }

  /** Ends all sessions and the server. */
  async stop(): Promise<void> {
    await this.#run("pg_ctl", "-m", "fast", "-w", "stop");
  }

  /** The address of a database that nobody has used. */
  async newDatabase(): Promise<string> {
    const name = `decoy_${crypto.randomUUID().replaceAll("-", "")}`;
    const client = new pg.Client(this.#urlOf("postgres"));
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return this.#urlOf(name);
  }

  async remove(): Promise<void> {
    await this.#run("pg_ctl", "-m", "immediate", "-w", "stop").catch(() => {});
    await rm(this.#dir, { recursive: true, force: true });
  }

  #urlOf(database: string): string {
    return `postgresql://postgres@127.0.0.1:${this.#port}/${database}`;
  }

  /** The server refuses to run as root. */
  async #run(program: string, ...args: string[]): Promise<void> {
    const command = [join(this.#programs, program), "-D", join(this.#dir, "data"), ...args];
    const [file = "", ...rest] = isRoot() ? ["runuser", "-u", "postgres", "--", ...command] : command;
    await run(file, rest, { cwd: this.#dir });
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function idsOfPostgres(): Promise<[uid: number, gid: number]> {
  const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, "postgres"])));
  return [Number(uid?.stdout), Number(gid?.stdout)];
}

async function findPrograms(): Promise<string | null> {
  const found = await run("pg_config", ["--bindir"]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  const versions = await readdir("/usr/lib/postgresql").catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).map((v) => `/usr/lib/postgresql/${v}/bin`);
  for (const dir of [...newest, found ?? ""]) {
    if (
      await run(join(dir, "initdb"), ["--version"]).then(
        () => true,
        () => false,
      )
    )
      return dir;
  }
  return null;
}
