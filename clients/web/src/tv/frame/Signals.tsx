import { useEffect, useRef } from "preact/hooks";
import { play, wakeSound } from "../../device/sound.ts";
import { useRemaining } from "../../session/useRemaining.ts";
import { useRoom } from "../../session/useRoom.tsx";

const TURNS = ["question", "elimination", "voting"];
/** The last seconds of a turn are heard. */
const HURRY_S = 5;

/** What the whole room hears: somebody has come, a new turn, the last seconds, the winners. The reveal has its own. */
export function Signals(): null {
  const { state, players } = useRoom();
  const seconds = useRemaining();
  const isTurn = TURNS.includes(state.phase);
  useEffect(wakeSound, []);
  useOnChange(`${state.round} ${state.phase}`, () => {
    if (isTurn) play("turn");
    if (state.phase === "final") play("cheer");
  });
  useOnChange(players.length, (before) => {
    if (players.length > before) play("done");
  });
  useOnChange(seconds, () => {
    if (isTurn && state.pausedBy === "" && seconds !== null && seconds > 0 && seconds <= HURRY_S) play("hurry");
  });
  return null;
}

/** Calls back when the value is another one than when last drawn; not for the first. */
function useOnChange<T>(value: T, onChange: (before: T) => void): void {
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    const before = known.current;
    known.current = value;
    onChange(before);
  }, [value]);
}
