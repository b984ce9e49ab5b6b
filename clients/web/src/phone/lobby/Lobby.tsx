import { useState } from "preact/hooks";
import { RULESETS } from "../../../../../src/protocol/choices.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Invitation } from "./Invitation.tsx";
import { ProfileDialog } from "./ProfileDialog.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import "./Lobby.css";

/** Until the game starts: who is here, and how others get here. */
export function Lobby() {
  const { common, phone } = useMessages();
  const { state, players, me, isHost } = useRoom();
  const { act, problem, isBusy } = useAct();
  const [open, setOpen] = useState<"profile" | "settings" | null>(null);
  const minPlayers = RULESETS.find(({ id }) => id === state.settings.ruleset)?.minPlayers ?? 0;
  const canStart = players.filter(({ connected }) => connected).length >= minPlayers;
  return (
    <>
      <h1 class="visually-hidden">{common.phase(state.phase)}</h1>
      <Invitation />
      <section class="lobby-people">
        <ul>
          {players.map((player) => (
            <li key={player.id}>
              <PlayerChip player={player} isHost={player.id === state.hostId} isMe={player.id === me?.id} />
            </li>
          ))}
        </ul>
        {state.audience === 0 ? null : <p class="soft">{common.watching(state.audience)}</p>}
      </section>
      <div class="lobby-edit">
        {me === undefined ? null : <Button onClick={() => setOpen("profile")}>{phone.lobby.profile}</Button>}
        {isHost ? <Button onClick={() => setOpen("settings")}>{phone.lobby.settings}</Button> : null}
      </div>
      {isHost ? (
        <div class="lobby-start">
          <Problem text={problem} />
          <Button kind="main" size="l" disabled={!canStart || isBusy} onClick={() => void act("start-game", {})}>
            {phone.lobby.start}
          </Button>
          {canStart ? null : <p class="soft">{phone.lobby.needTwo}</p>}
        </div>
      ) : (
        <WaitingForHost />
      )}
      {open === "profile" ? <ProfileDialog onClose={() => setOpen(null)} /> : null}
      {open === "settings" ? <SettingsDialog onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function WaitingForHost() {
  const { phone } = useMessages();
  const { state, players } = useRoom();
  const host = players.find(({ id }) => id === state.hostId);
  const { waitingForHost, waitingForScreen, waitingForAnyHost } = phone.lobby;
  const text =
    host !== undefined ? waitingForHost(host.name) : state.hostId === "" ? waitingForAnyHost : waitingForScreen;
  return (
    <p class="lobby-waiting" role="status">
      {text}
    </p>
  );
}
