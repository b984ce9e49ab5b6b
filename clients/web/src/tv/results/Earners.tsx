import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import type { Earner } from "./reveal.ts";
import "./Earners.css";

interface Props {
  /** What they have in common. */
  title: string;
  earners: readonly Earner[];
  /** Said instead if there are none. */
  nobody: string;
}

/** Players under a title, each with what it brought. */
export function Earners({ title, earners, nobody }: Props) {
  return (
    <section class="earners">
      <h2 class="earners-title">{earners.length === 0 ? nobody : title}</h2>
      <ul class="earners-list">
        {earners.map((earner) => (
          <li key={earner.player.id}>
            <EarnerChip earner={earner} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A player with the points, if there were any. */
export function EarnerChip({ earner: { player, points } }: { earner: Earner }) {
  const { common } = useMessages();
  return (
    <span class="earner">
      <PlayerChip player={player} />
      {points === 0 ? null : (
        <span class={`earner-points ${points < 0 ? "earner-loss" : ""}`}>{common.signed(points)}</span>
      )}
    </span>
  );
}
