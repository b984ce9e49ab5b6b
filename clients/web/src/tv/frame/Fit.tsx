import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import "./Fit.css";

const SMALLEST = 0.5;
const STEP = 0.04;
/** On narrow pages everything has as much height as it wants. */
const NARROW = "(max-width: 56em)";

interface Props {
  class?: string;
  /** How many times larger than usual the text may be where there is little of it. */
  largest?: number;
  children: ComponentChildren;
}

/** Fills the room it is given, and makes its text as small as it must be to fit: whatever people write, nothing is cut. */
export function Fit({ class: className = "", largest = 1, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const refit = () => {
    if (box.current !== null && content.current !== null) shrink(box.current, content.current, largest);
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
function shrink(box: HTMLElement, content: HTMLElement, largest: number): void {
  for (let scale = matchMedia(NARROW).matches ? 1 : largest; scale >= SMALLEST; scale -= STEP) {
    content.style.setProperty("--fit", String(scale));
    if (content.offsetHeight <= box.clientHeight) return;
  }
}
