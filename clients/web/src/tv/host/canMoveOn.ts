import type { RoomView } from "../../session/RoomView.ts";

const RUNNING = ["question", "elimination", "voting", "results"];

export function isRunning(phase: string): boolean {
  return RUNNING.includes(phase);
}

/** Whether this screen may end the phase: as host in the results, and without timers at any time. */
export function canMoveOn({ state, isHost }: RoomView): boolean {
  if (!isHost || state.pausedBy !== "") return false;
  return state.phase === "results" || (state.settings.timing === "none" && isRunning(state.phase));
}
