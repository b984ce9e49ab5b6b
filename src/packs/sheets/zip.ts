import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";

/** The files of a zip archive, unpacked on demand and never onto the disk. */
export interface Zip {
  has(name: string): boolean;
  /** The bytes of a file in pieces. Throws a FileError if all that was read together becomes too much. */
  read(name: string): AsyncGenerator<Uint8Array>;
}

/** Throws a FileError for an archive that is damaged, locked, or whose names lead out of it. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const { file, entries } = await listed(bytes);
  const budget = { left: LIMITS.xmlBytes as number };
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new FileError(`is no XLSX workbook: it has no ${name}.`);
      return unpacked(file, entry, budget);
    },
  };
}

/** @param budget How many bytes may still be unpacked, whatever the archive says of itself. */
async function* unpacked(file: ZipFile, entry: Entry, budget: { left: number }): AsyncGenerator<Uint8Array> {
  if (entry.uncompressedSize > budget.left) throw tooBig();
  const stream = await file.openReadStreamPromise(entry).catch(damaged);
  try {
    for await (const chunk of stream) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw tooBig();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FileError ? error : damaged(error);
  } finally {
    stream.destroy();
  }
}

async function listed(bytes: Buffer): Promise<{ file: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const file = await fromBufferPromise(bytes, { strictFileNames: true });
    for await (const entry of file.eachEntry()) {
      if (entries.size === LIMITS.zipEntries) throw new FileError("is a zip archive of too many files.");
      if (entry.isEncrypted()) throw new FileError("is protected by a password. Save it without one.");
      if (entries.has(entry.fileName)) throw new FileError(`is damaged: it contains ${entry.fileName} twice.`);
      entries.set(entry.fileName, entry);
    }
    return { file, entries };
  } catch (error) {
    if (error instanceof FileError) throw error;
    return damaged(error);
  }
}

function damaged(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new FileError(`is no sound XLSX workbook (${reason}). Save it again as .xlsx or as CSV.`);
}

function tooBig(): FileError {
  return new FileError(
    `is more than ${LIMITS.xmlBytes / 2 ** 20} MB when unpacked. Copy the questions into a new workbook.`,
  );
}
