import { useState } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Confirmation, type Question } from "../../phone/menu/Confirmation.tsx";
import { HostControls } from "../../phone/menu/HostControls.tsx";
import { People } from "../../phone/menu/People.tsx";
import { SoundToggle } from "../../phone/menu/SoundToggle.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { LanguageChooser } from "../../start/LanguageChooser.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import "../../phone/menu/Menu.css";
import "./TvMenu.css";

/** Everything that is not needed while the game runs by itself. */
export function TvMenu({ onClose }: { onClose: () => void }) {
  const { phone, tv } = useMessages();
  const { isHost } = useRoom();
  const [question, setQuestion] = useState<Question | null>(null);
  if (question !== null) return <Confirmation question={question} onClose={() => setQuestion(null)} onDone={onClose} />;
  const { newRoom, newRoomAsk } = tv.menu;
  return (
    <Dialog title={phone.menu.open} onClose={onClose}>
      <div class="tv-menu">
        <div class="tv-menu-column">
          {isHost ? <HostControls ask={setQuestion} onDone={onClose} /> : null}
          <section class="menu-part">
            <h3>{tv.menu.screen}</h3>
            <SoundToggle />
            <LanguageChooser />
            <Button onClick={() => setQuestion({ title: newRoom, text: newRoomAsk, run: (act) => act("leave", {}) })}>
              {newRoom}
            </Button>
          </section>
        </div>
        {isHost ? <People ask={setQuestion} /> : null}
      </div>
    </Dialog>
  );
}
