// The thread in which packs are read and judged. It keeps nothing but the turn of those who change something.
import { parentPort, workerData } from "node:worker_threads";
import { createDesk, type PackFolders } from "./authorsDesk.ts";
import { faultOf, type Reply, type Request } from "./authorsMessages.ts";

if (parentPort === null) throw new Error("this is a thread, not a program");
const port = parentPort;
// Sound: AuthorsThread, the only one to start this thread, passes the folders.
const desk = createDesk(workerData as PackFolders);

port.on("message", async (request: Request) => port.postMessage(await replyTo(request)));

async function replyTo({ id, task, args }: Request): Promise<Reply> {
  // Sound: AuthorsThread asks for a task with its own parameters only.
  const work = desk[task] as (...args: unknown[]) => Promise<unknown>;
  try {
    return { id, value: await work(...args) };
  } catch (error) {
    return { id, fault: faultOf(error) };
  }
}
