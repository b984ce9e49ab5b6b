import { preferences } from "./preferences.ts";

/** Notes as [frequency in Hz, start in s, length in s]. */
const TUNES = {
  /** Something new to do. */
  turn: [
    [523, 0, 0.12],
    [784, 0.1, 0.2],
  ],
  /** What was sent counts. */
  done: [[659, 0, 0.1]],
  hurry: [
    [880, 0, 0.08],
    [880, 0.16, 0.08],
  ],
  cheer: [
    [523, 0, 0.12],
    [659, 0.1, 0.12],
    [784, 0.2, 0.12],
    [1047, 0.3, 0.3],
  ],
  sigh: [
    [392, 0, 0.2],
    [311, 0.18, 0.35],
  ],
} as const satisfies Record<string, readonly (readonly [number, number, number])[]>;

export type Tune = keyof typeof TUNES;

const LOUDNESS = 0.12;
let context: AudioContext | null = null;

/** Browsers are silent until somebody has touched the page: makes ready for that moment. */
export function wakeSound(): void {
  const wake = () => {
    context ??= new AudioContext();
    void context.resume();
  };
  addEventListener("pointerdown", wake, { once: true });
  addEventListener("keydown", wake, { once: true });
}

/** Plays a few notes, if the person wants sound and the browser allows it. */
export function play(tune: Tune): void {
  if (context === null || context.state !== "running" || !preferences().sound) return;
  for (const [frequency, start, length] of TUNES[tune]) note(context, frequency, start, length);
}

function note(audio: AudioContext, frequency: number, start: number, length: number): void {
  const begin = audio.currentTime + start;
  const oscillator = new OscillatorNode(audio, { type: "triangle", frequency });
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0001, begin + length);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(begin);
  oscillator.stop(begin + length);
}
