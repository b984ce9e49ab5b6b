import type { SeatRecord } from "../../../../src/protocol/games.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { PlayerIcon } from "../icons/PlayerIcon.tsx";
import "./Standings.css";

const COUNTS = ["correctAnswers", "robotsIdentified", "votesReceived", "timesFooled", "roundsWon"] as const;

/** Everyone, best first, with what they did in the whole game. */
export function Standings({ seats }: { seats: readonly SeatRecord[] }) {
  const { stories } = useMessages();
  return (
    <section>
      <h2 class="visually-hidden">{stories.game.standings}</h2>
      <ol class="ranking">
        {seats.map((seat) => (
          <li key={seat.id} class={seat.place === 1 ? "ranked ranked-first" : "ranked"}>
            <Ranked seat={seat} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ranked({ seat }: { seat: SeatRecord }) {
  const { common, phone } = useMessages();
  return (
    <>
      <span class="ranked-place">{common.place(seat.place)}</span>
      <PlayerIcon icon={seat.icon} />
      <bdi class="ranked-name">{seat.name}</bdi>
      <strong class="ranked-score">{common.number(seat.score)}</strong>
      <dl class="ranked-counts">
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{phone.final.counts[count]}</dt>
            <dd>{seat[count]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
