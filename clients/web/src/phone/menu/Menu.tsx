import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { LanguageChooser } from "../../start/LanguageChooser.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Invitation } from "../lobby/Invitation.tsx";
import { Confirmation, type Question } from "./Confirmation.tsx";
import { DeviceToggles } from "./DeviceToggles.tsx";
import { HostControls } from "./HostControls.tsx";
import { Leave } from "./Leave.tsx";
import { People } from "./People.tsx";
import "./Menu.css";

/** Everything that is not the one thing to do. */
export function Menu({ onClose }: { onClose: () => void }) {
  const { phone } = useMessages();
  const { isHost, state } = useRoom();
  const [question, setQuestion] = useState<Question | null>(null);
  if (question !== null) return <Confirmation question={question} onClose={() => setQuestion(null)} onDone={onClose} />;
  return (
    <Dialog title={phone.menu.open} onClose={onClose}>
      {isHost ? <HostControls ask={setQuestion} onDone={onClose} /> : null}
      {state.phase === "lobby" ? null : <Invitation />}
      <People ask={setQuestion} />
      <section class="menu-part">
        <h3>{phone.menu.device}</h3>
        <DeviceToggles />
        <LanguageChooser />
      </section>
      <Leave ask={setQuestion} />
    </Dialog>
  );
}
