import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useJoinAddress } from "../../session/useJoinAddress.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Code } from "../../ui/Code.tsx";
import "./Overlay.css";

/** What holds everything up, in front of it: a connection that is away, or a pause. */
export function Overlay() {
  const { common, phone } = useMessages();
  const { state, isLive } = useRoom();
  if (!isLive) {
    return (
      <div class="overlay overlay-late">
        <p class="overlay-panel" role="alert">
          {phone.reconnecting}
        </p>
      </div>
    );
  }
  if (state.pausedBy === "") return null;
  return (
    <section class="overlay" aria-label={common.paused}>
      <div class="overlay-panel">{state.pausedBy === "host" ? <PausedByHost /> : <TooFewPlayers />}</div>
    </section>
  );
}

function PausedByHost() {
  const { phone } = useMessages();
  const { isHost } = useRoom();
  const { act } = useAct();
  return (
    <>
      <p>{phone.paused.byHost}</p>
      {isHost ? (
        <Button kind="main" size="l" onClick={() => void act("resume-game", {})}>
          {phone.paused.resume}
        </Button>
      ) : null}
    </>
  );
}

function TooFewPlayers() {
  const { phone, tv } = useMessages();
  const { state } = useRoom();
  const { host } = useJoinAddress();
  return (
    <>
      <p>{phone.paused.tooFew}</p>
      {state.codeHidden ? null : (
        <>
          <p class="overlay-hint">{tv.comeBack(host)}</p>
          <Code code={state.code} />
        </>
      )}
    </>
  );
}
