import { useEffect, useRef, useState } from "preact/hooks";

const COUNTING_MS = 900;

/** A number that counts to its target whenever that changes; at once for those who want no motion. */
export function useCounting(target: number): number {
  const [shown, setShown] = useState(target);
  const from = useRef(target);
  useEffect(() => {
    const startsAt = performance.now();
    const start = from.current;
    from.current = target;
    if (start === target) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let frame = requestAnimationFrame(function count(now) {
      const part = isCalm ? 1 : Math.min(1, Math.max(0, now - startsAt) / COUNTING_MS);
      setShown(Math.round(start + (target - start) * part));
      if (part < 1) frame = requestAnimationFrame(count);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
