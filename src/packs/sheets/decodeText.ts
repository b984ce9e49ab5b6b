import { isMisread } from "../../content/misread.ts";
import { FileError } from "../FileError.ts";

const MENDING = 'Save it as "CSV UTF-8" (or plain UTF-8 text) and try again.';

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. Throws a FileError for any other encoding, now or earlier. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes("\0"))
      throw new FileError(`contains zero bytes: it is no text, or UTF-16 without a mark. ${MENDING}`);
    if (isMisread(text)) {
      throw new FileError(`was opened in a wrong encoding before it was saved ("Ã¼" for "ü"). Open it as UTF-8.`);
    }
    return text;
  } catch (error) {
    if (error instanceof FileError) throw error;
    const place = encoding === "utf-8" ? ` in line ${lineOfFlaw(bytes)}` : "";
    throw new FileError(`is not valid ${encoding.toUpperCase()}${place}: it was saved in another encoding. ${MENDING}`);
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Counted from 1. A line end is never part of a longer character in UTF-8. */
function lineOfFlaw(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return line;
}
