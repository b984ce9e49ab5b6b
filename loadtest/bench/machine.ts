import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";

const require = createRequire(import.meta.url);

/** What the figures were measured on and with, in a line each. */
export function machine(): string[] {
  const processor = cpus()[0]?.model.trim() || "unknown processor";
  return [
    `${availableParallelism()} cores of ${processor}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${release()}`,
    `Node ${process.versions.node}, @colyseus/core ${versionOf("@colyseus/core")}, ws ${versionOf("ws")}, socket.io ${versionOf("socket.io")}`,
  ];
}

function versionOf(name: string): string {
  const folder = require.resolve.paths(name)?.map((path) => `${path}/${name}/package.json`) ?? [];
  for (const file of folder) {
    try {
      return JSON.parse(readFileSync(file, "utf8")).version;
    } catch {
      // It lies in one of the others.
    }
  }
  return "unknown";
}
