import type { RoomView } from "../../session/RoomView.ts";

const RUNNING = ["question", "elimination", "voting", "results"];

/** Whether this screen may end the phase: as host in the results, and without timers at any time. */
export function canMoveOn({ state, isHost }: RoomView): boolean {
  if (!isHost || state.pausedBy !== "") return false;
  return state.phase === "results" || (state.remainingMs < 0 && RUNNING.includes(state.phase));
}
