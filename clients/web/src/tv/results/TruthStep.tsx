import { useMessages } from "../../i18n/useMessages.tsx";
import { TruthIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Earners } from "./Earners.tsx";
import { Exposed } from "./Exposed.tsx";
import { earnersOf, optionsOf } from "./reveal.ts";

/** The truth, and who found it. */
export function TruthStep() {
  const { tv } = useMessages();
  const view = useRoom();
  return optionsOf(view, "truth").map((truth) => (
    <div key={truth.id} class="scene">
      <Exposed kind="truth" icon={<TruthIcon />} title={tv.results.theTruth} option={truth} />
      <p class="scene-explanation" dir="auto">
        {view.state.explanation}
      </p>
      <section class="scene-people">
        <h2>{tv.results.foundBy}</h2>
        <Earners earners={earnersOf(view, truth.finalVoters, "correctAnswerPoints")} nobody={tv.results.nobodyFound} />
      </section>
    </div>
  ));
}
