import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import "./Fit.css";

const SMALLEST = 0.5;
const STEP = 0.04;

/** Fills the room it is given, and makes its text as small as it must be to fit: whatever people write, nothing is cut. */
export function Fit({ class: className = "", children }: { class?: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const refit = () => {
    if (box.current !== null && content.current !== null) shrink(box.current, content.current);
  };
  useLayoutEffect(refit);
  useEffect(() => {
    const observer = new ResizeObserver(refit);
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} class="fit">
      <div ref={content} class={`fit-content ${className}`}>
        {children}
      </div>
    </div>
  );
}

/** Measures boxes, not what is painted: motion does not count. */
function shrink(box: HTMLElement, content: HTMLElement): void {
  for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
    content.style.setProperty("--fit", String(scale));
    if (content.offsetHeight <= box.clientHeight) return;
  }
}
