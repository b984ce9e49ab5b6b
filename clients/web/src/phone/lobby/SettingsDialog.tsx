import { useMessages } from "../../i18n/useMessages.tsx";
import { SettingsForm } from "../../settings/SettingsForm.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { common } = useMessages();
  return (
    <Dialog title={common.settings.title} onClose={onClose}>
      <SettingsForm />
      <Button kind="main" onClick={onClose}>
        {common.ok}
      </Button>
    </Dialog>
  );
}
