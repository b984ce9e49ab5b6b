import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { DecoyForm } from "./DecoyForm.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { WaitingFor } from "./WaitingFor.tsx";
import "./Sent.css";

/** Everybody writes a decoy. */
export function Question() {
  const { me } = useRoom();
  return (
    <>
      <QuestionCard />
      {me?.playing !== true ? <WaitingFor /> : me.acted ? <Sent /> : <DecoyForm />}
    </>
  );
}

function Sent() {
  const { phone } = useMessages();
  const { you } = useRoom();
  return (
    <>
      <section class="sent" role="status">
        <h2>{phone.question.sent}</h2>
        <p dir="auto">{you.decoy}</p>
      </section>
      <WaitingFor />
    </>
  );
}
