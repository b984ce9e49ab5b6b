import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";
import "./Banners.css";

/** What holds everything up: a connection that is away, or a pause. */
export function Banners() {
  const { common, phone } = useMessages();
  const { state, isHost, isLive } = useRoom();
  const { act, problem } = useAct();
  return (
    <div class="banners">
      <p role="status">{isLive ? null : <span class="banner banner-away">{phone.reconnecting}</span>}</p>
      {state.pausedBy === "" ? null : (
        <section class="banner" aria-label={common.paused}>
          <span>{state.pausedBy === "host" ? phone.paused.byHost : phone.paused.tooFew}</span>
          {isHost && state.pausedBy === "host" ? (
            <Button kind="main" onClick={() => void act("resume-game", {})}>
              {phone.paused.resume}
            </Button>
          ) : null}
        </section>
      )}
      <Problem text={problem} />
    </div>
  );
}
