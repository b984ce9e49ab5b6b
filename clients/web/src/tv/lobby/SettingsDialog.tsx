import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { SettingsForm } from "../../settings/SettingsForm.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Toggle } from "../../ui/Toggle.tsx";

/** What the host chooses before the start, and who may join. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { common, tv } = useMessages();
  const { state } = useRoom();
  const { act, problem } = useAct();
  return (
    <Dialog title={common.settings.title} onClose={onClose}>
      <SettingsForm />
      <Toggle checked={state.locked} onChange={(locked) => void act("lock-room", { locked })}>
        {tv.lock}
      </Toggle>
      <Problem text={problem} />
    </Dialog>
  );
}
