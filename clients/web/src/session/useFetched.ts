import { useEffect, useState } from "preact/hooks";
import { fetchJson } from "./fetchJson.ts";
import { type Failure, JoinError } from "./JoinError.ts";

interface Fetched<T> {
  /** Null: not here (yet). */
  value: T | null;
  /** Why it is not; null while it is on its way, or here. */
  failure: Failure | null;
  retry: () => void;
}

/** What an address of the API answers, asked for once. */
export function useFetched<T>(path: string): Fetched<T> {
  const [tries, setTries] = useState(0);
  const [{ value, failure }, set] = useState<Pick<Fetched<T>, "value" | "failure">>({ value: null, failure: null });
  useEffect(() => {
    let isCurrent = true;
    set({ value: null, failure: null });
    fetchJson<T>(path).then(
      (found) => isCurrent && set({ value: found, failure: null }),
      (error: unknown) =>
        isCurrent && set({ value: null, failure: error instanceof JoinError ? error.code : "OFFLINE" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, tries]);
  return { value, failure, retry: () => setTries(tries + 1) };
}
