import type { GameRecord } from "../../../../src/protocol/games.ts";
import { Link } from "../app/Link.tsx";
import { useLanguage, useMessages } from "../i18n/useMessages.tsx";
import { useFetched } from "../session/useFetched.ts";
import { ShareButton } from "../ui/ShareButton.tsx";
import { NotHere } from "./NotHere.tsx";
import { Page } from "./Page.tsx";
import { RoundStory } from "./RoundStory.tsx";
import { Standings } from "./Standings.tsx";
import "./GamePage.css";

/** A game that is over, to read again: `/games/:id`. */
export function GamePage({ gameId }: { gameId: string }) {
  const { start, stories } = useMessages();
  const { value: game, failure, retry } = useFetched<GameRecord>(`/api/games/${encodeURIComponent(gameId)}`);
  return (
    <Page links={<Link to="/leaderboard">{start.leaderboard}</Link>}>
      {game === null ? (
        <NotHere failure={failure} notFound={stories.game.notFound} onRetry={retry} />
      ) : (
        <>
          <Title game={game} />
          <Standings seats={game.seats} />
          {game.rounds.map((round) => (
            <RoundStory key={round.number} round={round} game={game} />
          ))}
        </>
      )}
    </Page>
  );
}

function Title({ game }: { game: GameRecord }) {
  const { stories } = useMessages();
  const { language } = useLanguage();
  const winners = game.seats.filter(({ place }) => place === 1).map(({ name }) => name);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(game.endedAt);
  return (
    <header class="game-title">
      <h1>{game.outcome === "abandoned" ? stories.game.abandoned : stories.game.won(winners)}</h1>
      <ul class="game-facts">
        <li>
          <time dateTime={new Date(game.endedAt).toISOString()}>{day}</time>
        </li>
        <li>{stories.game.rounds(game.rounds.length)}</li>
        <li>{stories.game.players(game.seats.length)}</li>
      </ul>
      <ShareButton link={location.href} />
    </header>
  );
}
