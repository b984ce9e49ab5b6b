import { useLayoutEffect } from "preact/hooks";
import "./scale.css";

/** While the TV is shown, everything on the page grows with the screen. */
export function useTvScale(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add("on-tv");
    return () => classList.remove("on-tv");
  }, []);
}
