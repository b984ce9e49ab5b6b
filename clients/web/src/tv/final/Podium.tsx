import type { PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import "./Podium.css";

const STEPS = 3;

/** The best three (those who share their places included, as far as there is room), the winner in the middle. */
export function Podium({ players }: { players: readonly PlayerState[] }) {
  const [first, second, third] = players.slice(0, STEPS);
  return (
    <ol class="podium">
      {[second, first, third].map((player) => (player === undefined ? null : <Step key={player.id} player={player} />))}
    </ol>
  );
}

function Step({ player: { name, icon, place, score } }: { player: PlayerState }) {
  const { common } = useMessages();
  return (
    <li class={`podium-step podium-${place}`}>
      <PlayerIcon icon={icon} />
      <bdi class="podium-name">{name}</bdi>
      <span class="podium-block">
        <span class="podium-place">{common.place(place)}</span>
        <span>{common.score(score)}</span>
      </span>
    </li>
  );
}
