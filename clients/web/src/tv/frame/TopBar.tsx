import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Logo } from "../../icons/marks.tsx";
import { useJoinAddress } from "../../session/useJoinAddress.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Clock } from "../../ui/Clock.tsx";
import { Code } from "../../ui/Code.tsx";
import { NextButton } from "../host/NextButton.tsx";
import { TvMenu } from "../host/TvMenu.tsx";
import "./TopBar.css";

/** Where in the game we are, how long it lasts, and what the host may need. */
export function TopBar() {
  const { common, phone } = useMessages();
  const { state } = useRoom();
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <>
      <header class="top">
        <Logo />
        <div class="top-title">
          <h1 class="top-phase">{state.phase === "lobby" ? common.appName : common.phase(state.phase)}</h1>
          <RoundLine />
        </div>
        {state.audience === 0 ? null : <p class="top-audience">{common.watching(state.audience)}</p>}
        {state.phase === "lobby" ? null : <SmallCode />}
        <NextButton />
        <Button kind="quiet" onClick={() => setMenuOpen(true)}>
          {phone.menu.open}
        </Button>
        <div class="top-clock">
          <Clock />
        </div>
      </header>
      {isMenuOpen ? <TvMenu onClose={() => setMenuOpen(false)} /> : null}
    </>
  );
}

function RoundLine() {
  const { common, start } = useMessages();
  const { state } = useRoom();
  if (state.phase === "lobby") return <p class="top-line">{start.tagline}</p>;
  if (state.questionText === "") return null;
  return (
    <p class="top-line">
      <span>{common.round(state.round, state.rounds)}</span>
      <span>{common.category(state.category)}</span>
      {state.round === state.rounds ? <strong class="top-last">{common.lastRound}</strong> : null}
    </p>
  );
}

/** For latecomers. */
function SmallCode() {
  const { state } = useRoom();
  const { host } = useJoinAddress();
  if (state.codeHidden) return null;
  return (
    <p class="top-code">
      <bdi dir="ltr">{host}</bdi>
      <Code code={state.code} />
    </p>
  );
}
