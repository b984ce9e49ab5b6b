import type { ComponentChildren } from "preact";
import { Link } from "../app/Link.tsx";
import { useMessages } from "../i18n/useMessages.tsx";
import { Logo } from "../icons/marks.tsx";
import "./Page.css";

interface Props {
  /** Where else one can go from here, besides the start page. */
  links?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of a page to read. */
export function Page({ links, children }: Props) {
  const { common } = useMessages();
  return (
    <div class="story">
      <header class="story-head">
        <Link class="story-home" to="/">
          <Logo />
          {common.appName}
        </Link>
        <nav class="story-links">{links}</nav>
      </header>
      <main class="story-main">{children}</main>
    </div>
  );
}
