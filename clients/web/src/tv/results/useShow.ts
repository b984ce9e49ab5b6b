import { useEffect, useState } from "preact/hooks";
import { RELAXED_FACTOR, RULESETS } from "../../../../../src/protocol/choices.ts";
import type { RoomView } from "../../session/RoomView.ts";
import { useRoom } from "../../session/useRoom.tsx";

export const STEPS = ["truth", "robot", "decoys", "standings"] as const;
export type Step = (typeof STEPS)[number];

/** How the time of the results is shared out, in parts of their whole length. */
const SHARES: Readonly<Record<Step, number>> = { truth: 0.25, robot: 0.22, decoys: 0.28, standings: 0.25 };
/** The length of the show where the rules set none, in milliseconds. */
const USUAL_MS = 20_000;
const TICK_MS = 100;

/**
 * Which step of the reveal is on.
 *
 * The show begins where the results are when this screen comes to see them, and from there on keeps its own pace:
 * it stands still with the game, and more time for the results does not turn it back.
 */
export function useShow(): Step {
  const view = useRoom();
  const [step, setStep] = useState<Step>(() => stepAt(passedMs(view)));
  const [show] = useState(() => ({ passedMs: passedMs(view) }));
  const isPaused = view.state.pausedBy !== "";
  const wholeMs = wholeOf(view);
  useEffect(() => {
    if (isPaused) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      show.passedMs += (now - last) * (USUAL_MS / wholeMs);
      last = now;
      setStep(stepAt(show.passedMs));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isPaused, wholeMs, show]);
  return step;
}

/** How far the show is, in milliseconds of its usual length. */
function passedMs(view: RoomView): number {
  const { session, state } = view;
  const remainingMs = session.clock.remainingMs(state, state.pausedBy !== "");
  if (remainingMs === null) return 0;
  const wholeMs = wholeOf(view);
  return Math.max(0, wholeMs - remainingMs) * (USUAL_MS / wholeMs);
}

/** How long the results last, in milliseconds. */
function wholeOf({ state }: RoomView): number {
  const ruleset = RULESETS.find(({ id }) => id === state.settings.ruleset);
  const normalMs = ruleset?.durations.results ?? USUAL_MS;
  return state.settings.timing === "relaxed" ? normalMs * RELAXED_FACTOR : normalMs;
}

function stepAt(passed: number): Step {
  let endsAt = 0;
  for (const step of STEPS) {
    endsAt += SHARES[step] * USUAL_MS;
    if (passed < endsAt) return step;
  }
  return "standings";
}
