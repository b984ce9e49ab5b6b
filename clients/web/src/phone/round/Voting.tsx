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
  const { you, me, as } = useRoom();
  const isWatching = as === "audience";
  const action = me?.playing === true ? "submit-final-vote" : isWatching ? "submit-audience-vote" : null;
  return (
    <>
      <QuestionCard small />
      <h1 class="task task-truth">
        <TruthIcon />
        {isWatching ? phone.waiting.vote : phone.voting.task}
      </h1>
      <Ballot action={action} vote={isWatching ? you.audienceVote : you.finalVote} />
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
