import type { CountsState, PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import "./CountsTable.css";

const COUNTS = [
  "correctAnswers",
  "robotsIdentified",
  "timesFooled",
  "votesReceived",
  "roundsWon",
] as const satisfies (keyof CountsState)[];

/** What everybody did in the whole game. */
export function CountsTable({ players }: { players: readonly PlayerState[] }) {
  const { common, phone, tv } = useMessages();
  const words = tv.final;
  return (
    <table class="tv-counts">
      <thead>
        <tr>
          <td />
          <th scope="col" class="tv-counts-player">
            {words.player}
          </th>
          <th scope="col">{words.score}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {phone.final.counts[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {players.map((player) => (
          <tr key={player.id}>
            <td class="tv-counts-place">{common.place(player.place)}</td>
            <th scope="row" class="tv-counts-player">
              <PlayerChip player={player} />
            </th>
            <td class="tv-counts-score">{common.number(player.score)}</td>
            {COUNTS.map((count) => (
              <td key={count}>{player.counts[count]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
