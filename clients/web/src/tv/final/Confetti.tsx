import "./Confetti.css";

const PIECES = 48;

/** Paper rain; none for those who want less motion. */
export function Confetti() {
  return (
    <div class="confetti" aria-hidden="true">
      {Array.from({ length: PIECES }, (_, i) => (
        <span
          key={i}
          class={`confetti-piece confetti-${i % 4}`}
          style={{
            "--x": `${spread(i, 61)}%`,
            "--delay": `${spread(i, 37) * 40}ms`,
            "--turn": `${spread(i, 83) * 12}deg`,
          }}
        />
      ))}
    </div>
  );
}

/** 0 to 100, evenly and without a pattern that the eye finds. */
function spread(i: number, step: number): number {
  return (i * step) % 101;
}
