import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useJoinAddress } from "../../session/useJoinAddress.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Code } from "../../ui/Code.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { ShareButton } from "../../ui/ShareButton.tsx";
import "./Invitation.css";

/** How others get here: address, code, QR code, link; and, for the host, where a TV shows the room. */
export function Invitation() {
  const { phone } = useMessages();
  const { state, isHost } = useRoom();
  const { host } = useJoinAddress();
  const [isOpen, setOpen] = useState(false);
  if (state.codeHidden) return <p class="soft">{phone.lobby.codeHidden}</p>;
  return (
    <section class="invitation">
      <p>{phone.lobby.joinAt(host)}</p>
      <Code code={state.code} />
      {state.locked ? <p class="invitation-locked">{phone.lobby.locked}</p> : null}
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {phone.lobby.showQr}
      </Button>
      {isHost ? <p class="soft">{phone.lobby.tvAt(`${host}/tv/${state.code}`)}</p> : null}
      {isOpen ? <LinkDialog onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

function LinkDialog({ onClose }: { onClose: () => void }) {
  const { phone } = useMessages();
  const { state } = useRoom();
  const link = useJoinAddress().linkTo(state.code);
  return (
    <Dialog title={phone.lobby.showQr} onClose={onClose}>
      <div class="invitation-qr">
        <QrCode text={link} label={phone.lobby.qrLabel} />
      </div>
      <p class="invitation-link" dir="ltr">
        {link}
      </p>
      <ShareButton link={link} />
    </Dialog>
  );
}
