import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GameRecord } from "../game/record.ts";

/** Ids that are safe as names of files; a game makes no others. */
const FILE_NAME = /^([\w-]+)\.json$/;

/** A folder of games that wait to be saved, one file each. Several processes may share it. */
export class Spool {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /**
   * Writes a record before it returns; renamed into place, so that no file is ever half there. Without fsync: it
   * outlives this process, not a power failure. Throws if the disk takes no more or the id is no name for a file.
   */
  write(record: GameRecord): void {
    if (!FILE_NAME.test(`${record.id}.json`)) throw new Error(`not an id: ${record.id}`);
    const path = this.#pathOf(record.id);
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(`${path}.tmp`, JSON.stringify(record));
    renameSync(`${path}.tmp`, path);
  }

  /** The ids of all records. */
  async list(): Promise<string[]> {
    const names = await unlessMissing(readdir(this.#dir), []);
    return names.flatMap((name) => FILE_NAME.exec(name)?.[1] ?? []);
  }

  /** Null if it is no longer there: another process has saved it. Throws a SyntaxError if the file is broken. */
  async read(id: string): Promise<GameRecord | null> {
    const json = await unlessMissing(readFile(this.#pathOf(id), "utf8"), null);
    if (json === null) return null;
    const record: unknown = JSON.parse(json);
    if (!isRecord(record, id)) throw new SyntaxError("this is not the record of the game it is named after");
    return record;
  }

  async remove(id: string): Promise<void> {
    await rm(this.#pathOf(id), { force: true });
  }

  /** Out of the way, for a human to look at. */
  async setAside(id: string): Promise<void> {
    await unlessMissing(rename(this.#pathOf(id), `${this.#pathOf(id)}.broken`), undefined);
  }

  #pathOf(id: string): string {
    return join(this.#dir, `${id}.json`);
  }
}

/** Enough to tell a record from anything else: only this class writes these files. */
function isRecord(value: unknown, id: string): value is GameRecord {
  return typeof value === "object" && value !== null && "id" in value && value.id === id && "rounds" in value;
}

async function unlessMissing<T, U>(result: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    throw error;
  }
}
