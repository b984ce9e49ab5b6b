import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { OptionCard } from "../../ui/OptionCard.tsx";
import { Board } from "../frame/Board.tsx";
import { Picture } from "./Picture.tsx";
import { Suspicions } from "./Suspicions.tsx";
import { Verdict } from "./Verdict.tsx";
import { Waiting } from "./Waiting.tsx";
import "./Ballot.css";

/** Up to so many options stand one below the other beside a picture. */
const FEW = 5;

/** The options that can be voted for; in voting also what has become of the robot's hunters. */
export function Ballot() {
  const { tv } = useMessages();
  const { state, ballot } = useRoom();
  const pictured = state.pictureId === "" ? "" : "tv-ballot-pictured";
  const few = ballot.length <= FEW ? "tv-ballot-few" : "";
  return (
    <Board
      class={`tv-ballot-content ${pictured} ${few}`}
      largest={1.4}
      foot={<Waiting>{state.phase === "voting" ? tv.round.findTruth : tv.round.spotRobot}</Waiting>}
    >
      <div class="tv-ballot-asked">
        <Picture />
        <h2 class="tv-ballot-question" dir="auto">
          {state.questionText}
        </h2>
      </div>
      <div class="tv-ballot-answers">
        {state.phase === "voting" ? <Verdict /> : null}
        <ol class="tv-ballot-options">
          {ballot.map((option, i) => (
            <li key={option.id}>
              <OptionCard index={i} text={option.text}>
                <Suspicions votes={option.eliminationVotes} />
              </OptionCard>
            </li>
          ))}
        </ol>
      </div>
    </Board>
  );
}
