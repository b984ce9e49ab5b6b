import type { ChildProcess } from "node:child_process";

/** What another process of the rig can be asked for: a name, one plain argument, one plain answer. */
export type Calls = { [name: string]: (argument: never) => unknown };

interface Call {
  id: number;
  name: string;
  argument: unknown;
}

type Reply = { id: number; value: unknown } | { id: number; error: string };

/** Answers what the parent process asks for, until it is gone. */
export function answerCalls(calls: Calls): void {
  process.on("message", (call: Call) => void answer(calls, call));
  process.on("disconnect", () => process.exit());
}

async function answer(calls: Calls, { id, name, argument }: Call): Promise<void> {
  try {
    // Sound: the caller is typed by the same table.
    const value = await calls[name]?.(argument as never);
    process.send?.({ id, value: value ?? null });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** The other end: a child process that answers calls. */
export class Remote<C extends Calls> {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #calls = 0;

  constructor(child: ChildProcess) {
    this.#child = child;
    // A server also says "ready", for PM2.
    child.on("message", (reply: Reply | string) => typeof reply === "object" && this.#onReply(reply));
    child.on("exit", (code, signal) => this.#failAll(`a process of the rig ended with ${code ?? signal}`));
  }

  /** Rejects with the error of the other process, or if it ends meanwhile. */
  call<N extends keyof C & string>(name: N, ...[argument]: Parameters<C[N]>): Promise<Awaited<ReturnType<C[N]>>> {
    const id = ++this.#calls;
    const reply = Promise.withResolvers<unknown>();
    this.#waiting.set(id, reply);
    this.#child.send({ id, name, argument });
    // Sound: the other process answers with what the table says.
    return reply.promise as Promise<Awaited<ReturnType<C[N]>>>;
  }

  #onReply(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("error" in reply) waiting?.reject(new Error(reply.error));
    else waiting?.resolve(reply.value);
  }

  #failAll(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
