import { FileError } from "./FileError.ts";
import { LIMITS } from "./limits.ts";

/** Throws a FileError if the text is no JSON, or would grow absurdly in memory when parsed. */
export function parseJson(text: string): unknown {
  refuseAbsurd(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(`is not valid JSON: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}.`);
  }
}

/** A bracket is one byte in the file and takes fifty in memory. */
function refuseAbsurd(json: string): void {
  let depth = 0;
  let parts = 0;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (character === '"') i = endOfString(json, i);
    else if (character === "]" || character === "}") depth -= 1;
    else if (character === "[" || character === "{") {
      depth += 1;
      parts += 1;
    }
    if (depth > LIMITS.jsonDepth || parts > LIMITS.jsonParts) throw new FileError("is nested absurdly.");
  }
}

function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
  return end;
}
