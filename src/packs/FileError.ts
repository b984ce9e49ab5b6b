/** A file of which nothing can be taken. The message says why, and what to do about it. */
export class FileError extends Error {
  override name = "FileError";
}
