import { useEffect, useRef } from "preact/hooks";
import { play, wakeSound } from "../device/sound.ts";
import { vibrate } from "../device/vibration.ts";
import type { RoomView } from "../session/RoomView.ts";
import { useRemaining } from "../session/useRemaining.ts";
import { useRoom } from "../session/useRoom.tsx";

/** At how many seconds somebody who has done nothing yet is nudged. */
const NUDGE_S = 10;
const TURNS = ["question", "elimination", "voting"];

/** Sounds and vibration: a new turn, hurry, and how the round went. */
export function useSignals(): void {
  const view = useRoom();
  const { state, me } = view;
  const seconds = useRemaining();
  const phase = `${state.gameId} ${state.round} ${state.phase}`;
  const known = useRef(phase);
  const nudged = useRef("");

  useEffect(wakeSound, []);
  useEffect(() => {
    if (known.current === phase) return;
    known.current = phase;
    signalPhase(view);
  }, [phase]);

  const isLate = seconds === NUDGE_S && me?.playing === true && !me.acted && TURNS.includes(state.phase);
  useEffect(() => {
    if (!isLate || state.pausedBy !== "" || nudged.current === phase) return;
    nudged.current = phase;
    play("hurry");
    vibrate([80, 80, 80]);
  }, [isLate]);
}

function signalPhase({ state, me }: RoomView): void {
  if (me === undefined) return;
  if (TURNS.includes(state.phase) && me.playing) {
    play("turn");
    vibrate(120);
  }
  if (state.phase === "results") play(me.award.total > 0 ? "cheer" : "sigh");
  if (state.phase === "final") play(me.place === 1 ? "cheer" : "turn");
}
