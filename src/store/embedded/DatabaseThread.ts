import { Worker } from "node:worker_threads";
import type { Reply, Request } from "./messages.ts";

/** The worker thread of an embedded database, seen from outside. */
export class DatabaseThread {
  readonly #worker: Worker;
  /** Requests without a reply, oldest first. */
  readonly #waiting: { resolve(reply: Reply): void; reject(error: Error): void }[] = [];
  #fault: Error | null = null;

  private constructor(dir: string | null) {
    // Without the flags of the parent: a test runner's loader or a debugger has no business in there.
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: dir, execArgv: [] });
    this.#worker.on("message", (reply: Reply) => this.#waiting.shift()?.resolve(reply));
    this.#worker.on("error", (error) => this.#fail(new Error(`the embedded database failed: ${error.message}`)));
    this.#worker.on("exit", () => this.#fail(new Error("the embedded database has stopped")));
  }

  /** Opens the database in a folder, or with null one in memory. */
  static async start(dir: string | null): Promise<DatabaseThread> {
    const thread = new DatabaseThread(dir);
    await thread.#nextReply();
    return thread;
  }

  /** Takes the bytes over. Rejects once the thread has ended, for good. */
  async request(request: Request): Promise<Reply> {
    if (this.#fault !== null) throw this.#fault;
    const reply = this.#nextReply();
    this.#worker.postMessage(request, request.type === "exchange" ? [request.bytes.buffer] : []);
    return reply;
  }

  async close(): Promise<void> {
    if (this.#fault !== null) return;
    const exited = new Promise((resolve) => this.#worker.once("exit", resolve));
    await this.request({ type: "close" });
    await exited;
  }

  #nextReply(): Promise<Reply> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #fail(fault: Error): void {
    this.#fault ??= fault;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#fault);
  }
}
