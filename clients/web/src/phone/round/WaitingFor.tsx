import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { MoveOn } from "./MoveOn.tsx";
import { PlayersDone } from "./PlayersDone.tsx";
import "./WaitingFor.css";

/** More names than this are a crowd. */
const MAX_NAMES = 3;

/** Who has acted, and for whom everybody waits. */
export function WaitingFor() {
  const { phone } = useMessages();
  const { players, me } = useRoom();
  const awaited = players.filter((player) => player.playing && player.connected && !player.left && !player.acted);
  const named = awaited.slice(0, awaited.length > MAX_NAMES + 1 ? MAX_NAMES : awaited.length).map(({ name }) => name);
  return (
    <section class="waiting">
      {me !== undefined && !me.playing ? <p class="waiting-note">{phone.waiting.latecomer}</p> : null}
      <PlayersDone />
      <p role="status">
        {awaited.length === 0 ? phone.waiting.nobody : phone.waiting.for(named, awaited.length - named.length)}
      </p>
      <MoveOn />
    </section>
  );
}
