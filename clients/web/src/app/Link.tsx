import type { ComponentChildren } from "preact";
import { navigate } from "./path.ts";

/** A link within this page: no reload, and everything else that links can. */
export function Link({ to, class: className, children }: { to: string; class?: string; children: ComponentChildren }) {
  return (
    <a
      href={to}
      class={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
