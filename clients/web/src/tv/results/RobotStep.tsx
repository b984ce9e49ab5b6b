import { useMessages } from "../../i18n/useMessages.tsx";
import { RobotIcon } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Earners } from "./Earners.tsx";
import { Exposed } from "./Exposed.tsx";
import { earnersOf, optionsOf } from "./reveal.ts";

/** The robot's lie, who spotted it, and who fell for it. */
export function RobotStep() {
  const { tv } = useMessages();
  const view = useRoom();
  return optionsOf(view, "robot").map((lie) => (
    <div key={lie.id} class="scene">
      <Exposed kind="robot" icon={<RobotIcon />} title={tv.results.theRobot} option={lie} />
      <div class="scene-sides">
        <Earners
          title={tv.results.spottedBy}
          earners={earnersOf(view, lie.eliminationVoters, "robotIdentifiedPoints")}
          nobody={tv.results.nobodySpotted}
        />
        <Earners
          title={tv.results.fellForIt}
          earners={earnersOf(view, lie.finalVoters, "fooledPenalty")}
          nobody={tv.results.nobodyFell}
        />
      </div>
    </div>
  ));
}
