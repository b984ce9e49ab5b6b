import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Longer socket paths are cut off without a word by some systems. */
const MAX_SOCKET_PATH_BYTES = 100;

/**
 * Makes a folder this process's own and returns what gives it back: a second process on the same files would silently
 * undo what the first has written. A listening socket is the one lock that every system frees however its owner ends.
 * Rejects with a DirectoryInUse if another living process holds the folder.
 */
export async function lockDirectory(dir: string): Promise<() => Promise<void>> {
  mkdirSync(dir, { recursive: true });
  const [inside, outside] = socketPathsFor(realpathSync(dir));
  let server = await lockAt(inside, dir).catch((error) => {
    if (error instanceof DirectoryInUse) throw error;
    return null; // Some mounted file systems carry no sockets.
  });
  server ??= await lockAt(outside, dir);
  server.unref();
  const held = server;
  return () => new Promise((resolve) => held.close(() => resolve()));
}

class DirectoryInUse extends Error {
  override name = "DirectoryInUse";

  constructor(dir: string) {
    super(
      `${dir} is in use by another process. Give each process a DATA_DIR of its own; what they are to share belongs into DATABASE_URL and REDIS_URL.`,
    );
  }
}

/** First choice is in the folder itself, where containers that share it meet. */
function socketPathsFor(dir: string): [inside: string, outside: string] {
  const key = createHash("sha256").update(dir).digest("hex").slice(0, 24);
  if (process.platform === "win32") return [`\\\\.\\pipe\\decoy-${key}`, `\\\\.\\pipe\\decoy-${key}`];
  const [inside, outside] = [join(dir, "lock.sock"), join(tmpdir(), `decoy-${key}.sock`)];
  return [Buffer.byteLength(inside) <= MAX_SOCKET_PATH_BYTES ? inside : outside, outside];
}

async function lockAt(path: string, dir: string): Promise<Server> {
  const atOnce = await listen(path);
  if (atOnce !== null) return atOnce;
  await removeStale(path, dir);
  const afterwards = await listen(path);
  if (afterwards === null) throw new DirectoryInUse(dir);
  return afterwards;
}

/** Null if the path is taken, by a living process or by what a killed one left. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });
}

/** Moved aside and asked again before it is deleted: since the first look another process may have taken its place. */
async function removeStale(path: string, dir: string): Promise<void> {
  if (await isAlive(path)) throw new DirectoryInUse(dir);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Another process has cleaned up; whoever listens first gets the folder.
  }
  if (await isAlive(aside)) {
    renameSync(aside, path);
    throw new DirectoryInUse(dir);
  }
  rmSync(aside, { force: true });
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
