import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Board } from "../frame/Board.tsx";
import { Picture } from "./Picture.tsx";
import { Waiting } from "./Waiting.tsx";
import "./Question.css";

/** The question, as large as it goes. */
export function Question() {
  const { tv } = useMessages();
  const { state } = useRoom();
  const pictured = state.pictureId === "" ? "" : "tv-question-pictured";
  return (
    <Board class={`tv-question-content ${pictured}`} foot={<Waiting>{tv.round.writeDecoy}</Waiting>}>
      <Picture />
      <h2 class="tv-question-text" dir="auto">
        {state.questionText}
      </h2>
    </Board>
  );
}
