import { type Ending, endingOfRefusal } from "./closing.ts";
import { joinErrorOf } from "./JoinError.ts";

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 1_000;
const LONG_ENOUGH_MS = 60_000;
/** A room that no process knows may be on its way from one to another. */
const MOVING_MS = 10_000;

/** Tries to enter again until it succeeds (null), or it is clear that it will not (why). */
export async function comeBack(enter: () => Promise<void>): Promise<Ending | null> {
  const startedAt = performance.now();
  for (let ms = FIRST_DELAY_MS; ; ms = Math.min(ms * 2, LONGEST_DELAY_MS)) {
    await delayOrWake(jittered(ms));
    try {
      await enter();
      return null;
    } catch (error) {
      const elapsedMs = performance.now() - startedAt;
      const { code } = joinErrorOf(error);
      const mayBeMoving = code === "ROOM_NOT_FOUND" && elapsedMs < MOVING_MS;
      const ending = mayBeMoving ? null : endingOfRefusal(code);
      if (ending !== null || elapsedMs > LONG_ENOUGH_MS) return ending ?? "unreachable";
    }
  }
}

/** Half to all of it, so that a whole party does not knock at the same instant. */
function jittered(ms: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint16Array(1));
  return ms * (0.5 + random / 0x1_ff_ff);
}

/** Calls back whenever the device has come to: the screen is lit again, or the network is there again. Returns how to stop. */
export function onWake(wake: () => void): () => void {
  const ifVisible = () => {
    if (document.visibilityState === "visible") wake();
  };
  document.addEventListener("visibilitychange", ifVisible);
  addEventListener("online", wake);
  return () => {
    document.removeEventListener("visibilitychange", ifVisible);
    removeEventListener("online", wake);
  };
}

/** Waits, but not past the moment at which the device comes to. */
function delayOrWake(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, ms);
    const stop = onWake(done);
  });
}
