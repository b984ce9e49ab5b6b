import { usePreferences } from "../../device/preferences.ts";
import { play } from "../../device/sound.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Toggle } from "../../ui/Toggle.tsx";

/** Whether this device makes sounds. Switching on gives a sample. */
export function SoundToggle() {
  const { phone } = useMessages();
  const [{ sound }, change] = usePreferences();
  return (
    <Toggle
      checked={sound}
      onChange={(on) => {
        change({ sound: on });
        play("done");
      }}
    >
      {phone.menu.sound}
    </Toggle>
  );
}
