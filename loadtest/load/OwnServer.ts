import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MeterCalls } from "../bench/meter.ts";
import { startFlags } from "../bench/nodeFlags.ts";
import { end, startNode } from "../bench/nodeProcess.ts";
import { Remote } from "../bench/remote.ts";
import { freePort } from "../ports.ts";

const ENTRY = new URL("../../src/index.ts", import.meta.url);
const METER = new URL("meteredServer.ts", import.meta.url);

/** A server as `npm start` starts it, for one load test: nothing of it is left afterwards. */
export class OwnServer {
  readonly url: string;
  readonly meter: Remote<MeterCalls>;
  readonly #child: ChildProcess;
  readonly #dataDir: string;

  private constructor(child: ChildProcess, port: number, dataDir: string) {
    this.#child = child;
    this.#dataDir = dataDir;
    this.url = `http://127.0.0.1:${port}`;
    this.meter = new Remote<MeterCalls>(child);
  }

  /** Ready when this resolves; null: on any core. */
  static async start(core: number | null): Promise<OwnServer> {
    const port = await freePort();
    const dataDir = mkdtempSync(join(tmpdir(), "decoy-load-"));
    const child = startNode(ENTRY, {
      core,
      flags: [...startFlags(), "--import", fileURLToPath(METER)],
      env: { HOST: "127.0.0.1", PORT: String(port), DATA_DIR: dataDir, RATE_LIMITS: "off" },
    });
    const exited = once(child, "exit").then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
    await Promise.race([once(child, "message"), exited]);
    exited.catch(() => undefined);
    return new OwnServer(child, port, dataDir);
  }

  async stop(): Promise<void> {
    await end(this.#child);
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
