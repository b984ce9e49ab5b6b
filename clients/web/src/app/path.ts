import { useEffect, useState } from "preact/hooks";

const listeners = new Set<() => void>();

/** Goes to another address of this page. `replace`: "back" does not lead to the present one. */
export function navigate(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
  scrollTo(0, 0);
  for (const listener of [...listeners]) listener();
}

/** The present address, without host and query. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const update = () => setPath(location.pathname);
    listeners.add(update);
    addEventListener("popstate", update);
    return () => {
      listeners.delete(update);
      removeEventListener("popstate", update);
    };
  }, []);
  return path;
}
