import { useMessages } from "../i18n/useMessages.tsx";
import { PlayerIcon } from "../icons/PlayerIcon.tsx";
import "./PlayerChip.css";

interface Props {
  player: { name: string; icon: string; connected?: boolean; acted?: boolean };
  /** Marks who has done what the phase waits for. */
  showActed?: boolean;
  isHost?: boolean;
  isMe?: boolean;
}

/** A player's icon and name; as large as the text around it. */
export function PlayerChip({ player, showActed = false, isHost = false, isMe = false }: Props) {
  const { common } = useMessages();
  const { name, icon, connected = true, acted = false } = player;
  const done = showActed && acted;
  const classes = ["chip", connected ? "" : "chip-away", done ? "chip-done" : "", isMe ? "chip-me" : ""];
  return (
    <span class={classes.filter(Boolean).join(" ")}>
      <PlayerIcon icon={icon} />
      <bdi class="chip-name">{name}</bdi>
      {isMe ? <span class="visually-hidden"> ({common.you})</span> : null}
      {isHost ? (
        <span class="chip-mark" role="img" aria-label={common.host} title={common.host}>
          ★
        </span>
      ) : null}
      {done ? (
        <span class="chip-mark" role="img" aria-label={common.done}>
          ✓
        </span>
      ) : null}
      {connected ? null : <span class="chip-note">{common.away}</span>}
    </span>
  );
}
