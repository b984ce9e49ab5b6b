import { useMessages } from "../../i18n/useMessages.tsx";
import { TruthIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Picture } from "../round/Picture.tsx";
import { Earners } from "./Earners.tsx";
import { Exposed } from "./Exposed.tsx";
import { earnersOf, optionsOf } from "./reveal.ts";

/** The truth, and who found it. */
export function TruthStep() {
  const { tv } = useMessages();
  const view = useRoom();
  return optionsOf(view, "truth").map((truth) => (
    <div key={truth.id} class="scene">
      <div class="scene-exposed">
        <Picture />
        <Exposed kind="truth" icon={<TruthIcon />} title={tv.results.theTruth} option={truth} />
      </div>
      <p class="scene-explanation" dir="auto">
        {view.state.explanation}
      </p>
      <Earners
        title={tv.results.foundBy}
        earners={earnersOf(view, truth.finalVoters, "correctAnswerPoints")}
        nobody={tv.results.nobodyFound}
      />
    </div>
  ));
}
