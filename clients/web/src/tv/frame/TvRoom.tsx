import type { JSX } from "preact";
import { useRoom } from "../../session/useRoom.tsx";
import { Announcements } from "../../ui/Announcements.tsx";
import { HostActs } from "../host/HostActs.tsx";
import { Lobby } from "../lobby/Lobby.tsx";
import { TopBar } from "./TopBar.tsx";
import "./TvRoom.css";

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
        <Announcements />
      </div>
    </HostActs>
  );
}

function stageOf(phase: string): JSX.Element {
  if (phase === "lobby") return <Lobby />;
  return <p>{phase}</p>;
}
