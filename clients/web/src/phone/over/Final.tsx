import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Again } from "./Again.tsx";
import { OwnCounts } from "./OwnCounts.tsx";
import { Standings } from "./Standings.tsx";
import "./Final.css";

/** Who has won, and how it went for me. */
export function Final() {
  const { common, phone } = useMessages();
  const { state, me, players } = useRoom();
  const winners = players.filter(({ place }) => place === 1);
  const hasWon = me?.place === 1;
  return (
    <>
      <section class={hasWon ? "finale finale-won" : "finale"}>
        <h1>
          {hasWon
            ? winners.length > 1
              ? phone.final.wonShared
              : phone.final.won
            : phone.final.winners(winners.map(({ name }) => name))}
        </h1>
        {me === undefined || me.place === 0 ? null : (
          <>
            <p class="finale-place">{phone.final.place(me.place)}</p>
            <p class="finale-score">{common.score(me.score)}</p>
            <OwnCounts counts={me.counts} />
          </>
        )}
      </section>
      <Standings />
      <Again />
      {/* Beside the room, where the next game begins. */}
      <a class="finale-story" href={`/games/${state.gameId}`} target="_blank" rel="noreferrer">
        {phone.final.story}
      </a>
    </>
  );
}
