import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { OptionCard } from "../../ui/OptionCard.tsx";
import { Fit } from "../frame/Fit.tsx";
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
  const pictured = state.pictureId === "" ? "" : "ballot-pictured";
  const few = ballot.length <= FEW ? "ballot-few" : "";
  return (
    <div class="ballot">
      <Fit class={`ballot-content ${pictured} ${few}`} largest={1.4}>
        <div class="ballot-asked">
          <Picture />
          <h2 class="ballot-question" dir="auto">
            {state.questionText}
          </h2>
        </div>
        <div class="ballot-answers">
          {state.phase === "voting" ? <Verdict /> : null}
          <ol class="ballot-options">
            {ballot.map((option, i) => (
              <li key={option.id}>
                <OptionCard index={i} text={option.text}>
                  <Suspicions votes={option.eliminationVotes} />
                </OptionCard>
              </li>
            ))}
          </ol>
        </div>
      </Fit>
      <Waiting>{state.phase === "voting" ? tv.round.findTruth : tv.round.spotRobot}</Waiting>
    </div>
  );
}
