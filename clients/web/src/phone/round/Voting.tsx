import { useMessages } from "../../i18n/useMessages.tsx";
import { TruthIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Ballot } from "./Ballot.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { WaitingFor } from "./WaitingFor.tsx";
import "./Task.css";

/** Everybody looks for the truth among what is left. */
export function Voting() {
  const { phone } = useMessages();
  const { you, me } = useRoom();
  return (
    <>
      <QuestionCard small />
      <h1 class="task task-truth">
        <TruthIcon />
        {phone.voting.task}
      </h1>
      <Ballot action="submit-final-vote" vote={you.finalVote} />
      <StruckOut />
      {me?.playing === true && !me.acted ? null : <WaitingFor />}
    </>
  );
}

function StruckOut() {
  const { phone } = useMessages();
  const { state } = useRoom();
  const option = [...state.options].find(({ struckOut }) => struckOut);
  if (option === undefined) {
    return state.options.length > 2 ? <p class="soft">{phone.voting.nothingStruck}</p> : null;
  }
  return (
    <p class="struck">
      {phone.voting.struckOut}: <s dir="auto">{option.text}</s>
    </p>
  );
}
