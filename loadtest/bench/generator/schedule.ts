import { setImmediate as nextTurn } from "node:timers/promises";
import { randomFrom } from "./random.ts";

/** When which of several parties is to do something. */
export interface Appointment {
  /** Milliseconds from the beginning. */
  at: number;
  party: number;
}

export interface Pace {
  parties: number;
  seconds: number;
  /** How long after an action the same party acts again, on average. */
  intervalMs: number;
  /** By how much an action comes earlier or later than that, together. */
  jitterMs: number;
  seed: number;
}

/** Every party at its own time and never quite regular, in the order of time. */
export function scheduleOf({ parties, seconds, intervalMs, jitterMs, seed }: Pace): Appointment[] {
  const random = randomFrom(seed);
  const appointments: Appointment[] = [];
  for (let party = 0; party < parties; party++) {
    const first = random() * (intervalMs - jitterMs);
    for (let at = first; at + jitterMs < seconds * 1_000; at += intervalMs) {
      appointments.push({ at: at + random() * jitterMs, party });
    }
  }
  return appointments.sort((a, b) => a.at - b.at);
}

/**
 * Keeps the schedule whatever the server does. The loop never rests, because a timer would be a millisecond late.
 * Returns by how many milliseconds each appointment was kept late: that much is the generator's own part of a latency.
 * @param onDue told of the party and of when it was due, by `performance.now()`
 */
export async function keep(schedule: readonly Appointment[], onDue: (party: number, dueAt: number) => void) {
  const lateMs: number[] = [];
  const start = performance.now();
  for (const { at, party } of schedule) {
    while (performance.now() < start + at) await nextTurn();
    lateMs.push(performance.now() - start - at);
    onDue(party, start + at);
  }
  return lateMs;
}
