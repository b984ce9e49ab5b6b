const PREFIX = "decoy.";
/** Where the browser keeps nothing for us (private windows, blocked cookies), at least this page does. */
const fallback = new Map<string, string>();

/** Reads what this device keeps under a name; null if nothing, or nothing readable. */
export function recall<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(PREFIX + name) ?? fallback.get(name) ?? null;
    // Sound as far as it can be: only `remember` writes under our prefix.
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    const text = fallback.get(name);
    return text === undefined ? null : (JSON.parse(text) as T);
  }
}

export function remember(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  fallback.set(name, text);
  try {
    localStorage.setItem(PREFIX + name, text);
  } catch {
    // The page itself has it.
  }
}

/** Forgets everything that this site keeps on this device. */
export function forgetAll(): void {
  fallback.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
