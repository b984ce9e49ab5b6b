import type { GameRecord, RoundRecord } from "../../../../src/protocol/games.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { AnswerStory } from "./AnswerStory.tsx";
import { RoundPoints } from "./RoundPoints.tsx";
import "./RoundStory.css";

const ORDER = ["truth", "robot", "decoy"];

/** One round: what was asked, what was answered, who believed what, and what it brought. */
export function RoundStory({ round, game }: { round: RoundRecord; game: GameRecord }) {
  const { common, stories } = useMessages();
  const { question } = round;
  const options = round.options.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const isLast = round.number === game.ruleset.rounds;
  return (
    <article class="round">
      <header class="round-head">
        <h2>{stories.game.round(round.number)}</h2>
        <p class="round-category">{common.category(question.category)}</p>
        {isLast ? <p class="round-last">{common.lastRound}</p> : null}
      </header>
      <div class="round-asked" lang={game.settings.language}>
        {question.picture === null ? null : (
          <img src={`/pictures/${question.picture.id}`} alt={question.picture.alt} width="400" height="300" />
        )}
        <p class="round-question" dir="auto">
          {question.text}
        </p>
      </div>
      <ul class="round-answers">
        {options.map((option) => (
          <li key={option.id}>
            <AnswerStory option={option} round={round} game={game} />
          </li>
        ))}
      </ul>
      <p class="round-explanation" dir="auto" lang={game.settings.language}>
        {question.explanation}
      </p>
      <RoundPoints round={round} seats={game.seats} />
    </article>
  );
}
