import type { PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Seats.css";

const MAX_PLAYERS = 8;

/** Who is there, and for how many more there is room. */
export function Seats() {
  const { tv } = useMessages();
  const { players, state } = useRoom();
  const free = Array.from({ length: Math.max(0, MAX_PLAYERS - players.length) }, (_, i) => i);
  return (
    <section class="seats">
      <h2 class="seats-title">
        {tv.seats.title}
        <span class="seats-count">{tv.seats.count(players.length, MAX_PLAYERS)}</span>
      </h2>
      <ul class="seats-list">
        {players.map((player) => (
          <TakenSeat key={player.id} player={player} isHost={player.id === state.hostId} />
        ))}
        {free.map((i) => (
          <li key={i} class="seat seat-free">
            {tv.seats.free}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakenSeat({ player, isHost }: { player: PlayerState; isHost: boolean }) {
  const { common } = useMessages();
  return (
    <li class={`seat ${player.connected ? "" : "seat-away"}`}>
      <PlayerIcon icon={player.icon} />
      <span class="seat-who">
        <bdi class="seat-name">{player.name}</bdi>
        {isHost ? <span class="seat-note">★ {common.host}</span> : null}
        {player.connected ? null : <span class="seat-note">{common.away}</span>}
      </span>
    </li>
  );
}
