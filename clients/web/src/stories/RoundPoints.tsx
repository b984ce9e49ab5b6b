import type { RoundRecord, SeatRecord } from "../../../../src/protocol/games.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { PlayerChip } from "../ui/PlayerChip.tsx";
import "./RoundPoints.css";

const PARTS = ["correctAnswerPoints", "robotIdentifiedPoints", "votesReceivedPoints", "fooledPenalty"] as const;

/** What the round has brought everyone, and for what; most first. */
export function RoundPoints({ round, seats }: { round: RoundRecord; seats: readonly SeatRecord[] }) {
  const { common, stories } = useMessages();
  const words = stories.game;
  const earners = seats
    .flatMap((seat) => {
      const award = round.awards[seat.id];
      return award === undefined ? [] : { seat, award };
    })
    .sort((a, b) => b.award.total - a.award.total);
  if (earners.length === 0) return <p class="points-none">{words.nobodyScored}</p>;
  return (
    <section class="points">
      <h3>{words.points}</h3>
      <ul>
        {earners.map(({ seat: { id, name, icon }, award }) => (
          <li key={id}>
            <PlayerChip player={{ name, icon }} />
            <span class="points-parts">
              {PARTS.filter((part) => award[part] !== 0).map((part) => (
                <span key={part}>
                  {words.parts[part]} {common.signed(award[part])}
                </span>
              ))}
            </span>
            <strong class={award.total < 0 ? "points-loss" : ""}>{common.signed(award.total)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
