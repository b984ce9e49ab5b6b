/** A connection, as far as it is asked whether it is still there. */
export interface Beating {
  /** Whether anything has arrived since this was last read. */
  wasHeard(): boolean;
  ping(): void;
  terminate(): void;
}

/** So many parts of an interval: with thousands of connections none takes longer than a few milliseconds. */
const SLOTS = 128;
/** Pings in a row that may stay unanswered. */
const PATIENCE = 2;

interface Pulse {
  connection: Beating;
  unanswered: number;
}

/**
 * Ends connections whose other end is gone without a word. Each is looked at once an interval, every slot of the wheel in
 * its turn; one that has been heard from meanwhile is not asked. Colyseus pings all connections at once, which stalls
 * the loop for as long as it takes.
 */
export class Heartbeat {
  readonly #slots: Set<Pulse>[] = Array.from({ length: SLOTS }, () => new Set());
  #entered = 0;
  #turned = 0;

  /** @returns to be called when the connection has ended */
  watch(connection: Beating): () => void {
    const pulse = { connection, unanswered: 0 };
    const slot = this.#slotAt(this.#entered++);
    slot.add(pulse);
    return () => slot.delete(pulse);
  }

  /** @param intervalMs how often each connection is looked at, in milliseconds */
  start(intervalMs: number): NodeJS.Timeout {
    return setInterval(() => this.turn(), intervalMs / SLOTS);
  }

  /** Looks at the connections of the next slot. */
  turn(): void {
    for (const pulse of this.#slotAt(this.#turned++)) {
      if (pulse.connection.wasHeard()) pulse.unanswered = 0;
      else if (pulse.unanswered === PATIENCE) pulse.connection.terminate();
      else {
        pulse.unanswered++;
        pulse.connection.ping();
      }
    }
  }

  #slotAt(count: number): Set<Pulse> {
    const slot = this.#slots[count % SLOTS];
    if (slot === undefined) throw new Error("the wheel has no such slot");
    return slot;
  }
}
