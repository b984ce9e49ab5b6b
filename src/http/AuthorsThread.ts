import { Worker } from "node:worker_threads";
import type { AuthorsDesk, PackFolders } from "./authorsDesk.ts";
import { errorOf, type Reply, type Request, type Task } from "./authorsMessages.ts";

const IDLE_MS = 60_000;

export interface AuthorsThreadOptions extends PackFolders {
  /** After how long without a request the thread ends. */
  idleMs?: number;
}

/**
 * The authors' desk in a thread: to judge thousands of questions takes seconds, in which no game could go on. It is started
 * when somebody asks for something, and ends by itself.
 */
export class AuthorsThread {
  readonly #folders: PackFolders;
  readonly #idleMs: number;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor({ own, added, idleMs = IDLE_MS }: AuthorsThreadOptions) {
    this.#folders = { own, added };
    this.#idleMs = idleMs;
  }

  /** Does one task of the desk. Rejects as the desk does, or with an Error if the thread ends before it is done. */
  async ask<T extends Task>(
    task: T,
    ...args: Parameters<AuthorsDesk[T]>
  ): Promise<Awaited<ReturnType<AuthorsDesk[T]>>> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    this.#lastId += 1;
    const id = this.#lastId;
    this.#worker.postMessage({ id, task, args } satisfies Request);
    const value = await new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    // Sound: the thread replies with what the task resolves to.
    return value as Awaited<ReturnType<AuthorsDesk[T]>>;
  }

  /** Ends the thread; files are as they were, or changed wholly. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#fail(worker, new Error("the authors' thread has ended"));
    await worker?.terminate();
  }

  #start(): Worker {
    // Without the flags of the parent: a test runner's loader or a debugger has no business in there.
    const worker = new Worker(new URL("./authorsWorker.ts", import.meta.url), {
      workerData: this.#folders,
      execArgv: [],
    });
    worker.unref();
    worker.on("message", (reply: Reply) => this.#take(reply));
    worker.on("error", (error) => this.#fail(worker, new Error(`the authors' thread failed: ${error.message}`)));
    worker.on("exit", () => this.#fail(worker, new Error("the authors' thread has ended")));
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("fault" in reply) waiting?.reject(errorOf(reply.fault));
    else waiting?.resolve(reply.value);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.close(), this.#idleMs).unref();
  }

  /** One that is ending may still be heard of when the next has begun. */
  #fail(worker: Worker | null, error: Error): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
