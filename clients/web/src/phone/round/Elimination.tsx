import { useMessages } from "../../i18n/useMessages.tsx";
import { RobotIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Ballot } from "./Ballot.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { WaitingFor } from "./WaitingFor.tsx";
import "./Task.css";

/** Everybody looks for the robot's answer. */
export function Elimination() {
  const { phone } = useMessages();
  const { you, me } = useRoom();
  return (
    <>
      <QuestionCard small />
      <h1 class="task task-robot">
        <RobotIcon />
        {phone.elimination.task}
      </h1>
      <Ballot action={me?.playing === true ? "submit-elimination-vote" : null} vote={you.eliminationVote} />
      {me?.playing === true && !me.acted ? <p class="soft">{phone.elimination.hint}</p> : <WaitingFor />}
    </>
  );
}
