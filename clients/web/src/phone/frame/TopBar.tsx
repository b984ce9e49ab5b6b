import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Clock } from "../../ui/Clock.tsx";
import { Menu } from "../menu/Menu.tsx";
import "./TopBar.css";

/** Who I am, where we are, how long it lasts, and the way to everything else. */
export function TopBar() {
  const { common, phone } = useMessages();
  const { state, me } = useRoom();
  const [isOpen, setOpen] = useState(false);
  const isInGame = state.round > 0;
  return (
    <header class="bar">
      <span class="bar-me">
        {me === undefined ? null : <PlayerIcon icon={me.icon} />}
        <span class="bar-words">
          <bdi class="bar-name">{me?.name ?? common.appName}</bdi>
          <span class="bar-where">
            {isInGame ? `${state.round}/${state.rounds}` : state.code}
            {isInGame && me !== undefined ? ` · ${common.score(me.score)}` : null}
          </span>
        </span>
      </span>
      <Clock />
      <button type="button" class="bar-menu" aria-label={phone.menu.open} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path stroke="currentColor" stroke-width="3" stroke-linecap="round" d="M4 6h16M4 12h16M4 18h16" />
        </svg>
      </button>
      {isOpen ? <Menu onClose={() => setOpen(false)} /> : null}
    </header>
  );
}
