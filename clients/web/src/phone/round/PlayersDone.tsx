import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./PlayersDone.css";

/** The icons of all who play this round; a check mark for those who have acted. */
export function PlayersDone() {
  const { common } = useMessages();
  const { players } = useRoom();
  return (
    <ul class="doers">
      {players
        .filter(({ playing, left }) => playing && !left)
        .map(({ id, name, icon, acted, connected }) => (
          <li key={id} class={acted ? "doer doer-done" : connected ? "doer" : "doer doer-away"}>
            <PlayerIcon icon={icon} />
            <span class="visually-hidden">
              <bdi>{name}</bdi>
              {acted ? `: ${common.done}` : connected ? "" : `: ${common.away}`}
            </span>
          </li>
        ))}
    </ul>
  );
}
