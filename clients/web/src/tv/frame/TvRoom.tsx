import type { JSX } from "preact";
import { useRoom } from "../../session/useRoom.tsx";
import { Announcements } from "../../ui/Announcements.tsx";
import { HostActs } from "../host/HostActs.tsx";
import { Lobby } from "../lobby/Lobby.tsx";
import { Results } from "../results/Results.tsx";
import { Ballot } from "../round/Ballot.tsx";
import { Question } from "../round/Question.tsx";
import { Desks } from "./Desks.tsx";
import { TopBar } from "./TopBar.tsx";
import "./TvRoom.css";

/** Phases in which the players sit at their desks and act. */
const ACTING = ["question", "elimination", "voting"];

/** A room on the screen, whatever happens in it. */
export function TvRoom({ onReopen }: { onReopen: () => void }) {
  const { state } = useRoom();
  return (
    <HostActs>
      <div class="tv">
        <TopBar onReopen={onReopen} />
        <main class="tv-stage" key={`${state.round} ${state.phase}`}>
          {stageOf(state.phase)}
        </main>
        {ACTING.includes(state.phase) ? <Desks /> : null}
        <Announcements />
      </div>
    </HostActs>
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
    default:
      return <Lobby />;
  }
}
