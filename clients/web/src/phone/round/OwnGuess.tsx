import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./OwnAward.css";

/** How good the guess of somebody who watches was; it scores nothing. */
export function OwnGuess() {
  const { phone } = useMessages();
  const { state, you, players } = useRoom();
  const option = [...state.options].find(({ id }) => id === you.audienceVote);
  if (option === undefined) return null;
  const { foundTruth, believedRobot, fooledBy } = phone.results;
  const authors = players.filter(({ id }) => option.authors.includes(id)).map(({ name }) => name);
  return (
    <section class="award">
      <h1>{option.kind === "truth" ? foundTruth : option.kind === "robot" ? believedRobot : fooledBy(authors)}</h1>
    </section>
  );
}
