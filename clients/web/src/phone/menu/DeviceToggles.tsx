import { usePreferences } from "../../device/preferences.ts";
import { play } from "../../device/sound.ts";
import { vibrate } from "../../device/vibration.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Toggle } from "../../ui/Toggle.tsx";

/** What this device may do to be noticed. Switching on gives a sample. */
export function DeviceToggles() {
  const { phone } = useMessages();
  const [{ sound, vibration }, change] = usePreferences();
  return (
    <>
      <Toggle
        checked={sound}
        onChange={(on) => {
          change({ sound: on });
          play("done");
        }}
      >
        {phone.menu.sound}
      </Toggle>
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
