import type { Socket } from "node:net";
import { WebSocket } from "ws";
import type { Reason } from "../../net/TurnedAway.ts";
import { Burst } from "./Burst.ts";
import { FloodGuard, type FloodLimits } from "./FloodGuard.ts";
import { frameOf } from "./frames.ts";

export interface GuardOptions extends FloodLimits {
  /** How much may wait for a peer that does not read, in bytes. */
  queueBytes: number;
  onTurnedAway: (reason: Reason, address: string) => void;
}

const FRAMES: ReadonlySet<string | symbol> = new Set(["message", "ping", "pong"]);

type Message = Parameters<WebSocket["send"]>[0];
type SendOptions = Parameters<WebSocket["send"]>[1];
type Written = Parameters<WebSocket["send"]>[2];

/**
 * The socket class for one server, which looks at every event before its listeners do. A flooding peer is cut off
 * without a closing handshake: it would be read, and answered, for as long as it does not agree to the close. So is one
 * that does not read: it comes back to a fresh state, and the memory of all others is not spent on its past.
 */
export function guardedSocketClass({ onTurnedAway, queueBytes, ...limits }: GuardOptions) {
  const burst = new Burst();
  return class GuardedSocket extends WebSocket {
    readonly #guard = new FloodGuard(limits);
    #wire: Socket | null = null;
    #address = "";
    /** Frames that leave at the end of this turn of the loop. */
    #unsent: Buffer | null = null;
    #heard = false;

    /** To be called with the connection below and who sits behind it, before anything is sent. */
    attach(wire: Socket, address: string): void {
      this.#wire = wire;
      this.#address = address;
      wire.prependListener("data", (chunk: Buffer) => this.#onBytes(chunk.length));
    }

    /** Whether anything has arrived since this was last asked. */
    wasHeard(): boolean {
      const heard = this.#heard;
      this.#heard = false;
      return heard;
    }

    override send(message: Message, options: SendOptions | Written = {}, written?: Written): void {
      const isOurs = typeof options !== "function" && written === undefined && message instanceof Uint8Array;
      if (isOurs && this.#wire !== null && this.readyState === WebSocket.OPEN) {
        this.#send(this.#wire, message);
        return;
      }
      this.flush();
      if (typeof options === "function") super.send(message, options);
      else super.send(message, options, written);
    }

    override ping(data?: unknown, mask?: boolean, written?: (error: Error) => void): void {
      this.flush();
      super.ping(data, mask, written);
    }

    override pong(data?: unknown, mask?: boolean, written?: (error: Error) => void): void {
      this.flush();
      super.pong(data, mask, written);
    }

    override close(code?: number, reason?: string | Buffer): void {
      this.flush();
      super.close(code, reason);
    }

    /** Sends what is waiting. Everything that `ws` itself sends comes after it. */
    flush(): void {
      const bytes = this.#unsent;
      this.#unsent = null;
      if (bytes !== null && this.readyState === WebSocket.OPEN) this.#wire?.write(bytes);
    }

    override emit(event: string | symbol, ...args: unknown[]): boolean {
      if (FRAMES.has(event) && !this.#guard.admitsFrame()) return this.#cut("flood");
      if (event === "error") {
        // `ws` closes by itself; Colyseus would write the stack into the log, for every bad frame of everybody.
        onTurnedAway("bad-frame", this.#address);
        return true;
      }
      return super.emit(event, ...args);
    }

    #send(wire: Socket, message: Uint8Array): void {
      const unsent = this.#unsent;
      if (wire.writableLength + (unsent?.length ?? 0) > queueBytes) {
        this.#cut("slow-reader");
        return;
      }
      if (unsent === null) burst.add(this);
      this.#unsent = unsent === null ? frameOf(message) : Buffer.concat([unsent, frameOf(message)]);
    }

    #onBytes(length: number): void {
      this.#heard = true;
      if (!this.#guard.admitsBytes(length)) this.#cut("flood");
    }

    #cut(reason: Reason): false {
      if (this.readyState !== WebSocket.CLOSING) onTurnedAway(reason, this.#address);
      this.terminate();
      return false;
    }
  };
}

export type GuardedSocket = InstanceType<ReturnType<typeof guardedSocketClass>>;
