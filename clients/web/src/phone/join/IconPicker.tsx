import { useId } from "preact/hooks";
import { ICONS, type Icon } from "../../../../../src/protocol/choices.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import "./IconPicker.css";

interface Props {
  value: Icon | null;
  /** Icons that others have. */
  taken: readonly string[];
  onChange: (icon: Icon) => void;
}

export function IconPicker({ value, taken, onChange }: Props) {
  const { common, phone } = useMessages();
  const group = useId();
  return (
    <fieldset class="icons">
      <legend>{phone.join.icon}</legend>
      <div class="icons-grid">
        {ICONS.map((icon) => (
          <label key={icon} class="icons-one">
            <input
              type="radio"
              name={group}
              checked={icon === value}
              disabled={taken.includes(icon)}
              onChange={() => onChange(icon)}
            />
            <PlayerIcon icon={icon} />
            <span class="visually-hidden">{common.icons[icon]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
