import { useId, useState } from "preact/hooks";
import type { Icon } from "../../../../../src/protocol/choices.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconPicker } from "./IconPicker.tsx";
import "./WhoAreYou.css";

interface Props {
  name: string;
  icon: Icon | null;
  /** Icons that others have. */
  taken?: readonly string[];
  /** What the button says. */
  action: string;
  isBusy: boolean;
  onSubmit: (name: string, icon: Icon | null) => void;
}

/** More than a name may have, so that nothing is cut in silence: what is too long is refused in words. */
const MAX_INPUT = 60;

/** Name and icon. */
export function WhoAreYou({ name: firstName, icon: firstIcon, taken = [], action, isBusy, onSubmit }: Props) {
  const { phone } = useMessages();
  const id = useId();
  const [name, setName] = useState(firstName);
  const [icon, setIcon] = useState(firstIcon);
  return (
    <form
      class="who"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit(name.trim(), icon);
      }}
    >
      <label for={id}>{phone.join.name}</label>
      <input
        id={id}
        class="who-name"
        dir="auto"
        value={name}
        maxLength={MAX_INPUT}
        autocomplete="nickname"
        enterkeyhint="done"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <IconPicker value={icon} taken={taken} onChange={setIcon} />
      <Button type="submit" kind="main" size="l" disabled={isBusy || name.trim() === ""}>
        {action}
      </Button>
    </form>
  );
}
