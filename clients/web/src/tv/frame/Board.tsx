import type { ComponentChildren, JSX } from "preact";
import { Fit } from "./Fit.tsx";
import "./Board.css";

interface Props {
  /** Of what is fitted. */
  class: string;
  /** How many times larger than usual the text may be where there is little of it. */
  largest?: number;
  /** The line below. */
  foot: JSX.Element;
  children: ComponentChildren;
}

/** What the screen shows of a phase: as large as it goes, with one line below. */
export function Board({ foot, ...content }: Props) {
  return (
    <div class="board">
      <Fit {...content} />
      {foot}
    </div>
  );
}
