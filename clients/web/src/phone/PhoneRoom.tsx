import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { useWakeLock } from "../device/useWakeLock.ts";
import { useRoom } from "../session/useRoom.tsx";
import { Announcements } from "../ui/Announcements.tsx";
import { EndingPage } from "./EndingPage.tsx";
import { Banners } from "./frame/Banners.tsx";
import { TopBar } from "./frame/TopBar.tsx";
import { WatchingBar } from "./frame/WatchingBar.tsx";
import { Lobby } from "./lobby/Lobby.tsx";
import { Abandoned } from "./over/Abandoned.tsx";
import { Final } from "./over/Final.tsx";
import { Elimination } from "./round/Elimination.tsx";
import { Question } from "./round/Question.tsx";
import { Results } from "./round/Results.tsx";
import { Voting } from "./round/Voting.tsx";
import { useSignals } from "./useSignals.ts";
import "./PhoneRoom.css";

const PHASES: Readonly<Record<string, () => JSX.Element>> = {
  lobby: Lobby,
  question: Question,
  elimination: Elimination,
  voting: Voting,
  results: Results,
  final: Final,
  abandoned: Abandoned,
};

/** Phases in which the screen may go dark. */
const IDLE = ["lobby", "final", "abandoned"];

/** Inside the room: one thing to do at a time. */
export function PhoneRoom({ onReturn, onTakeSeat }: { onReturn: () => void; onTakeSeat: () => Promise<void> }) {
  const { state, ending, as } = useRoom();
  useSignals();
  useWakeLock(ending === null && !IDLE.includes(state.phase));
  if (ending !== null) return <EndingPage ending={ending} onReturn={onReturn} />;
  const turn = `${state.gameId} ${state.round} ${state.phase} ${state.questionText}`;
  const Phase = PHASES[state.phase] ?? Lobby;
  return (
    <div class="room">
      <TopBar />
      <main class="room-main">
        <Banners />
        {as === "audience" ? <WatchingBar onTakeSeat={onTakeSeat} /> : null}
        {/* A new turn begins with nothing typed and nothing chosen. */}
        <Turn key={turn}>
          <Phase />
        </Turn>
      </main>
      <Announcements />
    </div>
  );
}

/** Begins at the top, however far down the last one was read. */
function Turn({ children }: { children: ComponentChildren }) {
  useLayoutEffect(() => scrollTo(0, 0), []);
  return <div class="room-turn">{children}</div>;
}
