import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Fit } from "../frame/Fit.tsx";
import { Picture } from "./Picture.tsx";
import { Waiting } from "./Waiting.tsx";
import "./Question.css";

/** The question, as large as it goes. */
export function Question() {
  const { tv } = useMessages();
  const { state } = useRoom();
  return (
    <div class="question">
      <Fit class={`question-content ${state.pictureId === "" ? "" : "question-pictured"}`}>
        <Picture />
        <h2 class="question-text" dir="auto">
          {state.questionText}
        </h2>
      </Fit>
      <Waiting>{tv.round.writeDecoy}</Waiting>
    </div>
  );
}
