import { ICONS } from "../../../../src/protocol/choices.ts";
import { PLAYER_SHAPES } from "./playerShapes.tsx";
import "./icons.css";

/** A player's icon, as named by the protocol. Says nothing to screen readers: the name stands beside it. */
export function PlayerIcon({ icon }: { icon: string }) {
  const name = ICONS.find((known) => known === icon);
  if (name === undefined) return <svg class="player-icon" viewBox="0 0 48 48" aria-hidden="true" />;
  const { ground, figure } = PLAYER_SHAPES[name];
  return (
    <svg class="player-icon" viewBox="0 0 48 48" aria-hidden="true" style={{ "--icon-ground": ground }}>
      <circle cx="24" cy="24" r="24" fill={ground} />
      <g transform="translate(4.8 4.8) scale(.8)">{figure}</g>
    </svg>
  );
}
