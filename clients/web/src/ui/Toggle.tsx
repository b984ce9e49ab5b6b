import type { ComponentChildren } from "preact";
import "./Toggle.css";

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** What is switched on and off. */
  children: ComponentChildren;
}

export function Toggle({ checked, onChange, disabled = false, children }: Props) {
  return (
    <label class="toggle">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="toggle-track" aria-hidden="true" />
    </label>
  );
}
