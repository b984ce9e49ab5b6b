import type { JSX } from "preact";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Announcements } from "../../ui/Announcements.tsx";
import { Abandoned } from "../final/Abandoned.tsx";
import { Final } from "../final/Final.tsx";
import { Lobby } from "../lobby/Lobby.tsx";
import { Results } from "../results/Results.tsx";
import { Ballot } from "../round/Ballot.tsx";
import { Question } from "../round/Question.tsx";
import { Desks } from "./Desks.tsx";
import { EndingNotice } from "./EndingNotice.tsx";
import { Overlay } from "./Overlay.tsx";
import { Signals } from "./Signals.tsx";
import { TopBar } from "./TopBar.tsx";
import "./TvRoom.css";

/** Phases in which the players sit at their desks and act. */
const ACTING = ["question", "elimination", "voting"];

/** A room on the screen, whatever happens in it. */
export function TvRoom({ onReturn, onOpenNew }: { onReturn: () => void; onOpenNew: () => void }) {
  const { state, ending } = useRoom();
  useWakeLock(ending === null);
  if (ending !== null) return <EndingNotice ending={ending} onReturn={onReturn} onOpenNew={onOpenNew} />;
  return (
    <div class="tv">
      <TopBar />
      <main class="tv-main">
        <div class="tv-stage" key={`${state.round} ${state.phase}`}>
          {stageOf(state.phase)}
        </div>
        {ACTING.includes(state.phase) ? <Desks /> : null}
        <Overlay />
      </main>
      <Announcements />
      <Signals />
    </div>
  );
}

function stageOf(phase: string): JSX.Element {
  switch (phase) {
    case "question":
      return <Question />;
    case "elimination":
    case "voting":
      return <Ballot />;
    case "results":
      return <Results />;
    case "final":
      return <Final />;
    case "abandoned":
      return <Abandoned />;
    default:
      return <Lobby />;
  }
}
