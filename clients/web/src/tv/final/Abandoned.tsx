import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import { Board } from "../frame/Board.tsx";
import { Again } from "./Again.tsx";
import { rankedOf } from "./ranked.ts";
import "./Final.css";

/** The game has ended before its time, with the scores as they were. */
export function Abandoned() {
  const { common, phone } = useMessages();
  const { players } = useRoom();
  return (
    <Board
      class="abandoned"
      foot={
        <footer class="final-foot">
          <Again />
        </footer>
      }
    >
      <h2 class="final-title">{phone.final.abandoned}</h2>
      <p class="abandoned-why">{phone.final.abandonedWhy}</p>
      <ol class="abandoned-list">
        {rankedOf(players).map((player) => (
          <li key={player.id}>
            <PlayerChip player={player} />
            <span>{common.score(player.score)}</span>
          </li>
        ))}
      </ol>
    </Board>
  );
}
