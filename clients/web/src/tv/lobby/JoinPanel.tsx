import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useJoinAddress } from "../../session/useJoinAddress.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { ShowRoom } from "../../start/ShowRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Code } from "../../ui/Code.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Fit } from "../frame/Fit.tsx";
import "./JoinPanel.css";

/** How to come in with a phone. */
export function JoinPanel() {
  const { tv } = useMessages();
  const { state, isHost, players } = useRoom();
  const { act } = useAct();
  const { isLocalOnly } = useJoinAddress();
  return (
    <section class="tv-join">
      <Fit class="tv-join-content">
        <h2 class="tv-join-title">{tv.join.title}</h2>
        {state.codeHidden ? <HiddenCode /> : <HowToJoin code={state.code} />}
        {state.locked ? <p class="tv-join-note">{tv.join.locked}</p> : null}
        {isLocalOnly ? <p class="tv-join-note">{tv.join.onlyHere(location.hostname)}</p> : null}
        <div class="tv-join-acts">
          {isHost ? (
            <Button kind="quiet" onClick={() => void act("hide-code", { hidden: !state.codeHidden })}>
              {state.codeHidden ? tv.join.show : tv.join.hide}
            </Button>
          ) : null}
          {players.length === 0 ? <ShowRoom /> : null}
        </div>
      </Fit>
    </section>
  );
}

function HowToJoin({ code }: { code: string }) {
  const { tv } = useMessages();
  const { host, linkTo } = useJoinAddress();
  const link = linkTo(code);
  return (
    <div class="tv-join-ways">
      <div class="tv-join-typed">
        <p>{tv.join.goTo}</p>
        <p class="tv-join-address" dir="ltr">
          {host}
        </p>
        <p>{tv.join.enterCode}</p>
        <p class="tv-join-code">
          <Code code={code} />
        </p>
      </div>
      <div class="tv-join-scanned">
        <QrCode text={link} label={tv.join.qr(link)} />
        <p>{tv.join.scan}</p>
      </div>
    </div>
  );
}

function HiddenCode() {
  const { phone, tv } = useMessages();
  const { isHost } = useRoom();
  return (
    <div class="tv-join-hidden">
      <p class="tv-join-code" aria-hidden="true">
        <span class="code">
          {["?", "?", "?", "?"].map((mark, i) => (
            <span key={i} class="code-letter">
              {mark}
            </span>
          ))}
        </span>
      </p>
      <p class="tv-join-address">{phone.lobby.codeHidden}</p>
      {isHost ? null : <p>{tv.join.hiddenHint}</p>}
    </div>
  );
}
