import type { JSX } from "preact";
import type { OptionState, PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Logo, RobotIcon, TruthIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./OwnAward.css";

interface Line {
  icon: JSX.Element;
  text: string;
  points: number | null;
}

/** The own result of the round: how many points, and for what. */
export function OwnAward({ me }: { me: PlayerState }) {
  const { common, phone } = useMessages();
  const lines = useLines(me);
  return (
    <section class="award">
      <h1>
        <span class="award-title">{phone.results.thisRound}</span>
        <span class={me.award.total < 0 ? "award-total award-minus" : "award-total"}>
          {common.points(me.award.total)}
        </span>
      </h1>
      {lines.length === 0 ? <p>{phone.results.nothing}</p> : null}
      <ul>
        {lines.map(({ icon, text, points }) => (
          <li key={text}>
            {icon}
            <span>{text}</span>
            {points === null ? null : <strong>{common.signed(points)}</strong>}
          </li>
        ))}
      </ul>
      <p class="award-place">{phone.results.standing(me.place, common.score(me.score))}</p>
    </section>
  );
}

function useLines({ id, award }: PlayerState): Line[] {
  const { phone } = useMessages();
  const { state, players } = useRoom();
  const words = phone.results;
  const options = [...state.options];
  const namesOf = (ids: Iterable<string>) =>
    [...ids]
      .filter((other) => other !== id)
      .flatMap((other) => players.find((player) => player.id === other)?.name ?? []);
  const own = options.find(({ kind, authors }) => kind === "decoy" && authors.includes(id));
  const believed = options.find(({ finalVoters }) => finalVoters.includes(id));
  const victims = own === undefined ? [] : namesOf(own.finalVoters);

  const lines: (Line | null)[] = [
    award.correctAnswerPoints > 0
      ? { icon: <TruthIcon />, text: words.foundTruth, points: award.correctAnswerPoints }
      : null,
    award.robotIdentifiedPoints > 0
      ? { icon: <RobotIcon />, text: words.spottedRobot, points: award.robotIdentifiedPoints }
      : null,
    victims.length > 0 ? { icon: <Logo />, text: words.fooled(victims), points: award.votesReceivedPoints } : null,
    award.fooledPenalty < 0 ? { icon: <RobotIcon />, text: words.believedRobot, points: award.fooledPenalty } : null,
    isDecoy(believed) ? { icon: <Logo />, text: words.fooledBy(namesOf(believed.authors)), points: null } : null,
  ];
  return lines.filter((line) => line !== null);
}

function isDecoy(option: OptionState | undefined): option is OptionState {
  return option?.kind === "decoy";
}
