// The thread that owns the embedded PostgreSQL. Whatever fails in here ends the thread: after a fault inside the engine
// its memory cannot be trusted, while its files are as safe as after a crash.
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Reply, Request } from "./messages.ts";

/** A small cluster for one process: the defaults would reserve eight times the memory. */
const postgresqlconf = ["shared_buffers=16MB", "wal_buffers=1MB", "max_wal_size=64MB", "timezone=UTC"];

if (parentPort === null) throw new Error("this is a thread, not a program");
const port = parentPort;
// Sound: DatabaseThread, the only one to start this thread, passes a folder or null.
const dir = workerData as string | null;
if (dir !== null && !existsSync(join(dir, "PG_VERSION"))) await initialise(dir);
const database = await PGlite.create(dir ?? "memory://", { postgresqlconf });

port.on("message", async (request: Request) => {
  switch (request.type) {
    case "exchange":
      return reply(database.execProtocolRawSync(request.bytes));
    case "reset":
      database.execProtocolRawSync(simpleQuery("ROLLBACK"));
      database.execProtocolRawSync(simpleQuery("DISCARD ALL"));
      return reply();
    case "close":
      await database.close();
      reply();
      port.close();
  }
});
reply();

/** Builds the cluster beside its place and then moves it there: a process killed half-way leaves nothing half-made. */
async function initialise(place: string): Promise<void> {
  const draft = `${place}.init`;
  rmSync(draft, { recursive: true, force: true });
  const database = await PGlite.create(draft);
  await database.close();
  renameSync(draft, place);
}

/** A message of the wire protocol: "Q", the length, the text with a closing zero. */
function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.from("Q____");
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}

function reply(answer: Uint8Array = new Uint8Array()): void {
  // A copy, because it is handed over with its whole buffer, which the engine may still use.
  const bytes = new Uint8Array(answer);
  port.postMessage(bytes satisfies Reply, [bytes.buffer]);
}
