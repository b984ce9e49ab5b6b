import { usePreferences } from "../../device/preferences.ts";
import { vibrate } from "../../device/vibration.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { SoundToggle } from "./SoundToggle.tsx";

/** What this device may do to be noticed. Switching on gives a sample. */
export function DeviceToggles() {
  const { phone } = useMessages();
  const [{ vibration }, change] = usePreferences();
  return (
    <>
      <SoundToggle />
      {"vibrate" in navigator ? (
        <Toggle
          checked={vibration}
          onChange={(on) => {
            change({ vibration: on });
            vibrate(60);
          }}
        >
          {phone.menu.vibration}
        </Toggle>
      ) : null}
    </>
  );
}
