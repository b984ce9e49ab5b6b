import { closeSync, openSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { writeAtomicallyNow } from "../files/atomically.ts";
import type { Shelf } from "./Shelf.ts";

/**
 * One room's journal in a file that stays open. A line goes to the system at once and not by way of Node's threads: that
 * is a copy in memory, done in the time it would take to ask for it, and nobody has to wait for the next turn.
 */
export function fileShelf(path: string): Shelf {
  let file: number | null = null;
  const close = () => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    async append(lines) {
      file ??= openSync(path, "a");
      const bytes = Buffer.from(textOf(lines));
      if (writeSync(file, bytes) < bytes.length) throw new Error("there is no room for the whole line");
    },
    async rewrite(lines) {
      close();
      writeAtomicallyNow(path, textOf(lines));
    },
    async remove() {
      close();
      await rm(path, { force: true });
    },
    async release() {
      close();
    },
  };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
