import { isolated } from "../../i18n/plural.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Board } from "../frame/Board.tsx";
import { Again } from "./Again.tsx";
import { Confetti } from "./Confetti.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { Podium } from "./Podium.tsx";
import { rankedOf } from "./ranked.ts";
import "./Final.css";

/** So many winners are named above the podium. */
const NAMED = 3;

/** Who has won, and what everybody did. */
export function Final() {
  const { common, tv } = useMessages();
  const { players } = useRoom();
  const ranked = rankedOf(players);
  const winners = ranked.filter(({ place }) => place === 1).map(({ name }) => name);
  return (
    <>
      <Confetti />
      <Board
        class="final-content"
        foot={
          <footer class="final-foot">
            <Story />
            <Again />
          </footer>
        }
      >
        <section class="final-podium">
          <h2 class="final-title">
            {winners.length > NAMED
              ? tv.final.shared(winners.length)
              : tv.final.wins(common.names(winners.map(isolated)), winners.length)}
          </h2>
          <Podium players={ranked} />
        </section>
        <CountsTable players={ranked} />
      </Board>
    </>
  );
}

/** Where the whole game can be read. */
function Story() {
  const { tv } = useMessages();
  const { gameId } = useRoom().state;
  const link = `${location.origin}/games/${gameId}`;
  return (
    <p class="final-story">
      <QrCode text={link} label={tv.join.qr(link)} />
      <a href={link} target="_blank" rel="noreferrer">
        {tv.final.story}
      </a>
    </p>
  );
}
