import { createHash } from "node:crypto";

/** What secrets are compared by: digests have one length, so that the time it takes says nothing about the secret's. */
export function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
