import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { play, type Tune } from "../../device/sound.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Board } from "../frame/Board.tsx";
import { DecoysStep } from "./DecoysStep.tsx";
import { RobotStep } from "./RobotStep.tsx";
import { StandingsStep } from "./StandingsStep.tsx";
import { TruthStep } from "./TruthStep.tsx";
import { STEPS, type Step, useShow } from "./useShow.ts";
import "./Results.css";

const TUNES: Readonly<Record<Step, Tune>> = { truth: "cheer", robot: "sigh", decoys: "turn", standings: "done" };

/** The reveal, in four steps; the standings stay. */
export function Results() {
  const { state } = useRoom();
  const step = useShow();
  useEffect(() => play(TUNES[step]), [step]);
  return (
    <Board class="results-content" largest={1.3} foot={<Progress step={step} />}>
      {step === "standings" ? null : (
        <p class="results-question" dir="auto">
          {state.questionText}
        </p>
      )}
      <div key={step} class="results-scene">
        {sceneOf(step)}
      </div>
    </Board>
  );
}

function Progress({ step }: { step: Step }) {
  const { tv } = useMessages();
  return (
    <ol class="results-progress" aria-hidden="true">
      {STEPS.map((name) => (
        <li key={name} class={name === step ? "results-now" : ""}>
          {tv.results.steps[name]}
        </li>
      ))}
    </ol>
  );
}

function sceneOf(step: Step): JSX.Element {
  switch (step) {
    case "truth":
      return <TruthStep />;
    case "robot":
      return <RobotStep />;
    case "decoys":
      return <DecoysStep />;
    case "standings":
      return <StandingsStep />;
  }
}
