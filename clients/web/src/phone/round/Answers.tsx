import type { OptionState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Logo, RobotIcon, TruthIcon } from "../../icons/marks.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Answers.css";

const ORDER = ["truth", "robot", "decoy"];

/** Every answer of the round: what it was, whose it was, who believed it. */
export function Answers() {
  const { state } = useRoom();
  const options = [...state.options].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <section class="answers">
      <p class="answers-question" dir="auto" lang={state.settings.language}>
        {state.questionText}
      </p>
      <ul>
        {options.map((option) => (
          <li key={option.id} class={`answer answer-${option.kind}`}>
            <Answer option={option} />
          </li>
        ))}
      </ul>
      <p class="soft" dir="auto" lang={state.settings.language}>
        {state.explanation}
      </p>
    </section>
  );
}

function Answer({ option }: { option: OptionState }) {
  const { phone } = useMessages();
  const { players } = useRoom();
  const nameOf = (id: string) => players.find((player) => player.id === id)?.name ?? "";
  const { kind } = option;
  return (
    <>
      {kind === "truth" ? <TruthIcon /> : kind === "robot" ? <RobotIcon /> : <Logo />}
      <span class="answer-body">
        <span class="answer-whose">
          {kind === "truth" ? (
            phone.results.truthIs
          ) : kind === "robot" ? (
            phone.results.robotWrote
          ) : (
            <bdi>{[...option.authors].map(nameOf).join(" + ")}</bdi>
          )}
        </span>
        <span class="answer-text" dir="auto">
          {option.text}
        </span>
        <AudienceShare votes={option.audienceVotes} />
      </span>
      <Believers ids={[...option.finalVoters]} />
    </>
  );
}

/** How much of the audience took it for the truth. */
function AudienceShare({ votes }: { votes: number }) {
  const { common } = useMessages();
  const all = [...useRoom().state.options].reduce((sum, { audienceVotes }) => sum + audienceVotes, 0);
  if (votes === 0) return null;
  return <span class="answer-whose">{common.audienceShare(Math.round((100 * votes) / all))}</span>;
}

function Believers({ ids }: { ids: string[] }) {
  const { phone } = useMessages();
  const { players } = useRoom();
  const believers = players.filter(({ id }) => ids.includes(id));
  if (believers.length === 0) return null;
  return (
    <span class="answer-voters">
      <span class="visually-hidden">{phone.results.votes(believers.map(({ name }) => name))}</span>
      {believers.map(({ id, icon }) => (
        <PlayerIcon key={id} icon={icon} />
      ))}
    </span>
  );
}
