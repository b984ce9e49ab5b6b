import type { ComponentChildren } from "preact";
import "./Button.css";

interface Props {
  /** `main`: the one thing to do; `plain`: everything else; `quiet`: words without a box; `danger`: cannot be undone. */
  kind?: "main" | "plain" | "quiet" | "danger";
  size?: "m" | "l";
  type?: "button" | "submit";
  /** Stays readable and focusable, but does nothing. */
  disabled?: boolean;
  pressed?: boolean;
  /** For buttons whose content does not say what they do. */
  label?: string;
  onClick?: () => void;
  children: ComponentChildren;
}

export function Button({ kind = "plain", size = "m", type = "button", disabled = false, ...rest }: Props) {
  const { pressed, label, onClick, children } = rest;
  return (
    <button
      type={type}
      class={`button button-${kind} button-${size}`}
      aria-disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
