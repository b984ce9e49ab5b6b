import { useEffect } from "preact/hooks";

/** Keeps the screen lit while it is wanted. Browsers allow that on encrypted pages only; elsewhere nothing happens. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async () => {
      if (document.visibilityState !== "visible") return;
      // Refused when the battery is low: the screen then goes dark as always.
      const granted = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) await granted?.release();
      else lock = granted;
    };
    // The lock is lost whenever the page is out of sight.
    document.addEventListener("visibilitychange", request);
    void request();
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", request);
      void lock?.release();
    };
  }, [wanted]);
}
