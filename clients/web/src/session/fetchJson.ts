import { JoinError } from "./JoinError.ts";

/** What an address of the API answers, in the shape that PROTOCOL.md gives it. Rejects with a JoinError. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path).catch(() => {
    throw new JoinError("OFFLINE");
  });
  const body = await response.json().catch(() => ({ code: "SERVER_ERROR" }));
  // Sound: both forms of the answer are the protocol's.
  if (!response.ok) throw new JoinError(body.code);
  return body as T;
}
