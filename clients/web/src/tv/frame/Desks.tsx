import type { PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Desks.css";

/** The players side by side, their desks lit when they have done what the phase waits for. */
export function Desks() {
  const { tv } = useMessages();
  const { players } = useRoom();
  return (
    <section aria-label={tv.seats.title}>
      <ul class="desks">
        {players
          .filter(({ left }) => !left)
          .map((player) => (
            <Desk key={player.id} player={player} />
          ))}
      </ul>
    </section>
  );
}

function Desk({ player }: { player: PlayerState }) {
  const { common, tv } = useMessages();
  const { name, icon, score, connected, playing, acted } = player;
  const done = playing && acted;
  const note = !connected ? common.away : playing ? common.number(score) : tv.round.nextRound;
  return (
    <li class={`desk ${done ? "desk-done" : ""} ${connected ? "" : "desk-away"}`}>
      <span class="desk-icon">
        <PlayerIcon icon={icon} />
        {done ? (
          <span class="desk-check" role="img" aria-label={common.done}>
            ✓
          </span>
        ) : null}
      </span>
      <bdi class="desk-name">{name}</bdi>
      <span class="desk-score">{note}</span>
    </li>
  );
}
