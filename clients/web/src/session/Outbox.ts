import type { ActionMessage, ActionName } from "../../../../src/protocol/actions.ts";
import { newId } from "./ids.ts";
import type { Failure } from "./JoinError.ts";

/** What became of an action. `OFFLINE`: the session ended before an answer came. */
export type Verdict = { accepted: true } | { accepted: false; code: Failure; retry: boolean };

export type ActionFields<N extends ActionName> = Omit<ActionMessage<N>, "id">;

interface Pending {
  send: () => void;
  settle: (verdict: Verdict) => void;
  timer: ReturnType<typeof setInterval>;
}

/** After this long without an answer an action is sent again; under its id it counts once. */
const PATIENCE_MS = 4_000;

/** Actions on their way: each keeps its id until the server has answered it, however often the connection breaks. */
export class Outbox {
  readonly #transmit: (type: ActionName, message: object) => void;
  readonly #pending = new Map<string, Pending>();

  /** @param transmit sends if there is a connection, and does nothing otherwise */
  constructor(transmit: (type: ActionName, message: object) => void) {
    this.#transmit = transmit;
  }

  /** Sends an action; resolves when the server has answered, never rejects. */
  act<N extends ActionName>(type: N, fields: ActionFields<N>): Promise<Verdict> {
    const id = newId();
    const send = () => this.#transmit(type, { id, ...fields });
    return new Promise((settle) => {
      this.#pending.set(id, { send, settle, timer: setInterval(send, PATIENCE_MS) });
      send();
    });
  }

  /** There is a connection again: what was not answered may not have arrived. */
  resend(): void {
    for (const { send } of this.#pending.values()) send();
  }

  answer(id: string, verdict: Verdict): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    clearInterval(pending.timer);
    pending.settle(verdict);
  }

  /** No answer will come any more. */
  close(): void {
    for (const id of [...this.#pending.keys()]) this.answer(id, { accepted: false, code: "OFFLINE", retry: false });
  }
}
