import { JoinError } from "./JoinError.ts";

/** A network that swallows everything would otherwise be waited for until the browser loses patience, which takes minutes. */
const PATIENCE_MS = 10_000;

/** What an address of the API answers, in the shape that PROTOCOL.md gives it. Rejects with a JoinError. @param message is posted; left out: nothing is */
export async function fetchJson<T>(path: string, message?: object): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(path, { signal, ...(message === undefined ? {} : posted(message)) }).catch(() => {
    throw new JoinError("OFFLINE");
  });
  const body = await response.json().catch(() => ({ code: "SERVER_ERROR" }));
  // Sound: both forms of the answer are the protocol's.
  if (!response.ok) throw new JoinError(body.code);
  return body as T;
}

function posted(message: object): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(message) };
}
