import "../ui/Segmented.css";

interface Props<T extends string> {
  legend: string;
  options: readonly { value: T; label: string; count: number }[];
  chosen: readonly string[];
  /** Told all that are chosen then. */
  onChange: (chosen: T[]) => void;
}

/** Any number out of several, each with how much it offers. Nothing is asked where there is no choice. */
export function Choice<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  if (options.length < 2) return null;
  const isOn = (value: T) => chosen.includes(value);
  const toggled = (one: T) => options.map(({ value }) => value).filter((value) => isOn(value) !== (value === one));
  return (
    <fieldset class="segmented">
      <legend>{legend}</legend>
      <div class="segmented-row">
        {options.map(({ value, label, count }) => (
          <label key={value} class="segmented-option">
            <input type="checkbox" checked={isOn(value)} onChange={() => onChange(toggled(value))} />
            <span>
              <bdi>{label}</bdi> <small>{count}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
