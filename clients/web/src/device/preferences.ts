import { useState } from "preact/hooks";
import { recall, remember } from "./storage.ts";

/** What this device may do to be noticed. */
export interface Preferences {
  sound: boolean;
  vibration: boolean;
}

const DEFAULTS: Preferences = { sound: true, vibration: true };

export function preferences(): Preferences {
  return { ...DEFAULTS, ...recall<Partial<Preferences>>("preferences") };
}

/** The preferences, and how to change them; remembered on this device. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [current, setCurrent] = useState(preferences);
  const change = (changes: Partial<Preferences>) => {
    const changed = { ...preferences(), ...changes };
    remember("preferences", changed);
    setCurrent(changed);
  };
  return [current, change];
}
