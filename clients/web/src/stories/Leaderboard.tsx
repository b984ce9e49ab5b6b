import { useState } from "preact/hooks";
import { RULESETS } from "../../../../src/protocol/choices.ts";
import type { LeaderboardRow } from "../../../../src/protocol/games.ts";
import { Link } from "../app/Link.tsx";
import { useLanguage, useMessages } from "../i18n/useMessages.tsx";
import { PlayerIcon } from "../icons/PlayerIcon.tsx";
import { useFetched } from "../session/useFetched.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { NotHere } from "./NotHere.tsx";
import { Page } from "./Page.tsx";
import "./Leaderboard.css";

/** The best scores that anyone has had on this server, by ruleset. */
export function Leaderboard() {
  const { stories } = useMessages();
  const [ruleset, setRuleset] = useState(RULESETS[0]?.id ?? "");
  const path = `/api/leaderboard?ruleset=${encodeURIComponent(ruleset)}`;
  const { value, failure, retry } = useFetched<{ rows: LeaderboardRow[] }>(path);
  return (
    <Page>
      <header class="best-head">
        <h1>{stories.leaderboard.title}</h1>
        <Segmented
          legend={stories.leaderboard.rounds}
          options={RULESETS.map(({ id, rounds }) => ({ value: id, label: stories.game.rounds(rounds) }))}
          value={ruleset}
          onChange={setRuleset}
        />
      </header>
      {value === null ? <NotHere failure={failure} onRetry={retry} /> : <Rows rows={value.rows} />}
    </Page>
  );
}

function Rows({ rows }: { rows: readonly LeaderboardRow[] }) {
  const { stories } = useMessages();
  if (rows.length === 0) return <p class="story-note">{stories.leaderboard.empty}</p>;
  return (
    <ol class="best">
      {rows.map((row) => (
        <li key={`${row.gameId} ${row.name}`}>
          <Row row={row} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row: { place, name, icon, score, gameId, endedAt } }: { row: LeaderboardRow }) {
  const { common, stories } = useMessages();
  const { language } = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(endedAt);
  return (
    <Link class={place === 1 ? "best-row best-first" : "best-row"} to={`/games/${gameId}`}>
      <span class="best-place">{common.place(place)}</span>
      <PlayerIcon icon={icon} />
      <span class="best-who">
        <bdi class="best-name">{name}</bdi>
        <span class="visually-hidden">{stories.leaderboard.read(name)}</span>
        <time class="best-day" dateTime={new Date(endedAt).toISOString()}>
          {day}
        </time>
      </span>
      <strong class="best-score">{common.number(score)}</strong>
    </Link>
  );
}
