import type { Socket } from "node:net";
import { WebSocket } from "ws";
import type { Reason } from "../../net/TurnedAway.ts";
import { FloodGuard, type FloodLimits } from "./FloodGuard.ts";

export interface GuardOptions extends FloodLimits {
  onTurnedAway: (reason: Reason, socket: WebSocket) => void;
}

const FRAMES: ReadonlySet<string | symbol> = new Set(["message", "ping", "pong"]);

/**
 * The socket class for one server, which looks at every event before its listeners do. A flooding peer is cut off
 * without a closing handshake: it would be read, and answered, for as long as it does not agree to the close.
 */
export function guardedSocketClass({ onTurnedAway, ...limits }: GuardOptions) {
  return class GuardedSocket extends WebSocket {
    readonly #guard = new FloodGuard(limits);
    #heard = false;

    /** To be called with the connection below, before anything is sent. */
    attach(wire: Socket): void {
      wire.prependListener("data", (chunk: Buffer) => this.#onBytes(chunk.length));
    }

    /** Whether anything has arrived since this was last asked. */
    wasHeard(): boolean {
      const heard = this.#heard;
      this.#heard = false;
      return heard;
    }

    override emit(event: string | symbol, ...args: unknown[]): boolean {
      if (FRAMES.has(event) && !this.#guard.admitsFrame()) return this.#cut();
      if (event === "error") {
        // `ws` closes by itself; Colyseus would write the stack into the log, for every bad frame of everybody.
        onTurnedAway("bad-frame", this);
        return true;
      }
      return super.emit(event, ...args);
    }

    #onBytes(length: number): void {
      this.#heard = true;
      if (!this.#guard.admitsBytes(length)) this.#cut();
    }

    #cut(): false {
      if (this.readyState !== WebSocket.CLOSING) onTurnedAway("flood", this);
      this.terminate();
      return false;
    }
  };
}

export type GuardedSocket = InstanceType<ReturnType<typeof guardedSocketClass>>;
