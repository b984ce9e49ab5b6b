import type { GameRecord, RoundRecord, SeatRecord } from "../../../../src/protocol/games.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Logo, RobotIcon, TruthIcon } from "../icons/marks.tsx";
import { PlayerChip } from "../ui/PlayerChip.tsx";
import "./AnswerStory.css";

type Option = RoundRecord["options"][number];
type Votes = RoundRecord["finalVotes"];

interface Props {
  option: Option;
  round: RoundRecord;
  game: GameRecord;
}

/** One answer: what it was, whose it was, who believed it and who took it for the robot's. */
export function AnswerStory({ option, round, game }: Props) {
  const { common, stories } = useMessages();
  const words = stories.game;
  const isTruth = option.kind === "truth";
  return (
    <section class={`told told-${option.kind}`}>
      <h3 class="told-kind">
        <Kind option={option} seats={game.seats} />
      </h3>
      <p class="told-text" dir="auto" lang={option.kind === "decoy" ? "" : game.settings.language}>
        {option.text}
      </p>
      <People
        title={isTruth ? words.foundBy : words.believedBy}
        nobody={isTruth ? words.foundByNobody : words.believedByNobody}
        people={votersOf(option, round.finalVotes, game.seats)}
      />
      <People title={words.suspectedBy} people={votersOf(option, round.eliminationVotes, game.seats)} />
      <p class="told-notes">
        {round.struckOut === option.id ? <strong>{common.struckOut}</strong> : null}
        <AudienceShare option={option} round={round} />
      </p>
    </section>
  );
}

function Kind({ option, seats }: { option: Option; seats: readonly SeatRecord[] }) {
  const { common, stories } = useMessages();
  if (option.kind === "truth") return [<TruthIcon key="icon" />, common.truth];
  if (option.kind === "robot") return [<RobotIcon key="icon" />, common.robot];
  const authors = seats.filter(({ id }) => option.authors.includes(id)).map(({ name }) => name);
  return [<Logo key="icon" />, <span key="by">{stories.game.decoyBy(authors)}</span>];
}

/** @param nobody said if there are none; left out: nothing is said */
function People({ title, people, nobody }: { title: string; people: readonly SeatRecord[]; nobody?: string }) {
  if (people.length === 0) return nobody === undefined ? null : <p class="told-nobody">{nobody}</p>;
  return (
    <div class="told-people">
      <span>{title}</span>
      {people.map(({ id, name, icon }) => (
        <PlayerChip key={id} player={{ name, icon }} />
      ))}
    </div>
  );
}

/** How much of the audience took it for the truth; nothing if nobody watched. */
function AudienceShare({ option, round }: { option: Option; round: RoundRecord }) {
  const { common } = useMessages();
  const all = round.options.reduce((sum, { audienceVotes }) => sum + audienceVotes, 0);
  if (option.audienceVotes === 0) return null;
  return <span>{common.audienceShare(Math.round((100 * option.audienceVotes) / all))}</span>;
}

function votersOf(option: Option, votes: Votes, seats: readonly SeatRecord[]): SeatRecord[] {
  return seats.filter(({ id }) => votes[id] === option.id);
}
