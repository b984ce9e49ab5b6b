import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./QuestionCard.css";

/** The question, with its picture if it has one. `small`: a reminder while there is something else to do. */
export function QuestionCard({ small = false }: { small?: boolean }) {
  const { common } = useMessages();
  const { state } = useRoom();
  const Text = small ? "p" : "h1";
  const isLast = state.round === state.rounds;
  return (
    <section class={small ? "question question-small" : "question"}>
      <p class="question-category">
        {common.category(state.category)}
        {isLast ? <strong>{common.lastRound}</strong> : null}
      </p>
      {state.pictureId === "" ? null : (
        <img class="question-picture" src={`/pictures/${state.pictureId}`} alt={state.pictureAlt} />
      )}
      <Text class="question-text" dir="auto" lang={state.settings.language}>
        {state.questionText}
      </Text>
    </section>
  );
}
