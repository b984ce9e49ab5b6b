import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { type Movement, movementsOf } from "./places.ts";
import { useCounting } from "./useCounting.ts";
import "./StandingsStep.css";

/** How long the old standings stand before they move, in milliseconds. */
const BEFORE_MS = 1_300;

/** The standings: first as they were, then as they are. */
export function StandingsStep() {
  const { players, state } = useRoom();
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMoved(true), BEFORE_MS);
    return () => clearTimeout(timer);
  }, []);
  const movements = movementsOf(players, state.round);
  return (
    <ol
      class={`tv-standings ${movements.length > 8 ? "tv-standings-many" : ""}`}
      style={{ "--rows": movements.length }}
    >
      {movements.map((movement) => (
        <Standing key={movement.player.id} movement={movement} moved={moved} />
      ))}
    </ol>
  );
}

function Standing({ movement, moved }: { movement: Movement; moved: boolean }) {
  const { common } = useMessages();
  const { player, scoreBefore, placeBefore, rowBefore, rowAfter } = movement;
  const score = useCounting(moved ? player.score : scoreBefore);
  const place = moved ? player.place : placeBefore;
  const gain = player.award.total;
  return (
    <li
      class={`tv-standing ${place === 1 ? "tv-standing-first" : ""}`}
      style={{ "--row": moved ? rowAfter : rowBefore }}
    >
      <span class="tv-standing-place">{common.place(place)}</span>
      <MovementMark up={moved ? placeBefore - player.place : 0} />
      <PlayerIcon icon={player.icon} />
      <bdi class="tv-standing-name">{player.name}</bdi>
      <span class={`tv-standing-gain ${gain < 0 ? "tv-standing-loss" : ""}`}>
        {gain === 0 ? "" : common.signed(gain)}
      </span>
      <span class="tv-standing-score">{common.number(score)}</span>
    </li>
  );
}

/** @param up by how many places; negative: down */
function MovementMark({ up }: { up: number }) {
  const { tv } = useMessages();
  if (up === 0) return <span class="tv-standing-move" />;
  return (
    <span class={`tv-standing-move ${up > 0 ? "tv-standing-up" : "tv-standing-down"}`}>
      <span aria-hidden="true">
        {up > 0 ? "▲" : "▼"}
        {Math.abs(up)}
      </span>
      <span class="visually-hidden">{up > 0 ? tv.results.up(up) : tv.results.down(-up)}</span>
    </span>
  );
}
