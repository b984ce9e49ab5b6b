import { Duplex } from "node:stream";
import type { DatabaseThread } from "./DatabaseThread.ts";

type Done = (error?: Error | null) => void;

/** What node-postgres takes for its socket: a session with the database in the other thread. */
export class ThreadStream extends Duplex {
  readonly #thread: DatabaseThread;

  constructor(thread: DatabaseThread) {
    super();
    this.#thread = thread;
  }

  connect(): this {
    this.#thread.request({ type: "reset" }).then(
      () => this.emit("connect"),
      (error) => this.destroy(error),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#exchange([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    this.#exchange(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  #exchange(chunks: Buffer[], done: Done): void {
    // A copy: the buffer is handed over to the other thread, and the driver may share its own among messages.
    const bytes = new Uint8Array(Buffer.concat(chunks));
    this.#thread.request({ type: "exchange", bytes }).then((reply) => {
      if (reply.length > 0) this.push(Buffer.from(reply.buffer));
      done();
    }, done);
  }
}
