import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Logo } from "../../icons/marks.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Clock } from "../../ui/Clock.tsx";
import { Code } from "../../ui/Code.tsx";
import { canMoveOn } from "../host/canMoveOn.ts";
import { useAct } from "../host/HostActs.tsx";
import { joinAddress } from "../lobby/joinAddress.ts";
import "./TopBar.css";

/** Where in the game we are, how long it lasts, and the host's way on. */
export function TopBar(_: { onReopen: () => void }) {
  const { common, tv } = useMessages();
  const view = useRoom();
  const act = useAct();
  const [, setMenuOpen] = useState(false);
  const { state } = view;
  return (
    <header class="top">
      <Logo />
      <div class="top-title">
        <h1 class="top-phase">{state.phase === "lobby" ? common.appName : common.phase(state.phase)}</h1>
        <RoundLine />
      </div>
      {state.phase === "lobby" ? null : <SmallCode />}
      {canMoveOn(view) ? <Button onClick={() => act("request-next-round", {})}>{tv.bar.next}</Button> : null}
      <Button kind="quiet" onClick={() => setMenuOpen(true)}>
        {tv.bar.menu}
      </Button>
      <div class="top-clock">
        <Clock />
      </div>
    </header>
  );
}

function RoundLine() {
  const { common, start, tv } = useMessages();
  const { state } = useRoom();
  if (state.phase === "lobby") return <p class="top-line">{start.tagline}</p>;
  if (state.round === 0) return null;
  return (
    <p class="top-line">
      <span>{common.round(state.round, state.rounds)}</span>
      {state.category === "" ? null : <span>{tv.category(state.category)}</span>}
      {state.round === state.rounds && state.phase !== "final" ? (
        <strong class="top-last">{common.lastRound}</strong>
      ) : null}
    </p>
  );
}

/** For latecomers. */
function SmallCode() {
  const { state } = useRoom();
  if (state.codeHidden) return null;
  return (
    <p class="top-code">
      <bdi dir="ltr">{joinAddress()}</bdi>
      <Code code={state.code} />
    </p>
  );
}
