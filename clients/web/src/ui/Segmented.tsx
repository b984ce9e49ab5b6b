import { useId } from "preact/hooks";
import "./Segmented.css";

interface Props<T extends string | number> {
  /** What is chosen here. */
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  disabled?: boolean;
}

/** One of a few, all in sight. */
export function Segmented<T extends string | number>({ legend, options, value, onChange, disabled = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="segmented" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="segmented-row">
        {options.map((option) => (
          <label key={option.value} class="segmented-option">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
