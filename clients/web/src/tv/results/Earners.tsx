import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import type { Earner } from "./reveal.ts";
import "./Earners.css";

interface Props {
  earners: readonly Earner[];
  /** Said if there are none. */
  nobody: string;
}

/** Players in a row, each with what it brought. */
export function Earners({ earners, nobody }: Props) {
  const { common } = useMessages();
  if (earners.length === 0) return <p class="earners-nobody">{nobody}</p>;
  return (
    <ul class="earners">
      {earners.map(({ player, points }) => (
        <li key={player.id}>
          <PlayerChip player={player} />
          {points === 0 ? null : (
            <span class={`earners-points ${points < 0 ? "earners-loss" : ""}`}>{common.signed(points)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
