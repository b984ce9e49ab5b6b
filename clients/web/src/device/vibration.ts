import { preferences } from "./preferences.ts";

/** Shakes the device, if it can and may. @param pattern milliseconds, on and off by turns */
export function vibrate(pattern: number | number[]): void {
  if (preferences().vibration && "vibrate" in navigator) navigator.vibrate(pattern);
}
