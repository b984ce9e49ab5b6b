import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import type { Question } from "./Confirmation.tsx";

const RUNNING = ["question", "elimination", "voting", "results"];

/** What only the host can do. */
export function HostControls({ ask, onDone }: { ask: (question: Question) => void; onDone: () => void }) {
  const { phone } = useMessages();
  const { state } = useRoom();
  const { act, problem } = useAct();
  return (
    <section class="menu-part">
      <h3>{phone.menu.host}</h3>
      <Problem text={problem} />
      {RUNNING.includes(state.phase) ? <GameControls ask={ask} act={act} onDone={onDone} /> : null}
      <Toggle checked={state.locked} onChange={(locked) => void act("lock-room", { locked })}>
        {phone.menu.lock}
      </Toggle>
      <Toggle checked={state.codeHidden} onChange={(hidden) => void act("hide-code", { hidden })}>
        {phone.menu.hideCode}
      </Toggle>
    </section>
  );
}

interface GameControlsProps {
  ask: (question: Question) => void;
  act: ReturnType<typeof useAct>["act"];
  onDone: () => void;
}

function GameControls({ ask, act, onDone }: GameControlsProps) {
  const { phone } = useMessages();
  const { state } = useRoom();
  const words = phone.menu;
  const isPaused = state.pausedBy === "host";
  const isTimed = state.remainingMs >= 0;

  async function then(action: "pause-game" | "resume-game" | "extend-phase" | "request-next-round"): Promise<void> {
    if (await act(action, {})) onDone();
  }

  return (
    <div class="menu-grid">
      <Button onClick={() => void then(isPaused ? "resume-game" : "pause-game")}>
        {isPaused ? words.resume : words.pause}
      </Button>
      {isTimed ? <Button onClick={() => void then("extend-phase")}>{words.extend}</Button> : null}
      {isTimed && state.phase !== "results" ? null : (
        <Button onClick={() => void then("request-next-round")}>{words.next}</Button>
      )}
      {state.phase === "results" ? null : (
        <Button
          onClick={() => ask({ title: words.skip, text: words.skipAsk, run: (toAct) => toAct("skip-question", {}) })}
        >
          {words.skip}
        </Button>
      )}
      <Button onClick={() => ask({ title: words.end, text: words.endAsk, run: (toAct) => toAct("end-game", {}) })}>
        {words.end}
      </Button>
    </div>
  );
}
