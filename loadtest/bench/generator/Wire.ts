import { connect, type Socket } from "node:net";
import { clientFrame, FrameReader, OPCODES } from "./frames.ts";

/** All sockets read into the same bytes, one after the other. */
const READ_BUFFER = Buffer.allocUnsafe(64 * 1_024);
const END_OF_HEAD = "\r\n\r\n";
/** No check of the answer: this is a measuring device, not a client for strangers. */
const KEY = "dGhlIHNhbXBsZSBub25jZQ==";

/** What listens at a wire. */
export interface Ear {
  /** The payload of a text or binary frame, only good until this returns. */
  hear(payload: Buffer): void;
  /** The connection has ended without our doing. */
  cut(reason: string): void;
}

/** One WebSocket by hand: as little work as possible for the process that generates the load. */
export class Wire {
  bytesRead = 0;
  framesRead = 0;
  framesWritten = 0;
  readonly #socket: Socket;
  readonly #ear: Ear;
  readonly #reader = new FrameReader((opcode, payload) => this.#onFrame(opcode, payload));
  /** What has arrived of the answer to the upgrade; null once that is complete. */
  #head: string | null = "";
  #isClosed = false;

  constructor(port: number, path: string, ear: Ear) {
    this.#ear = ear;
    const onread = { buffer: READ_BUFFER, callback: (length: number) => this.#read(READ_BUFFER.subarray(0, length)) };
    this.#socket = connect({ host: "127.0.0.1", port, noDelay: true, onread });
    this.#socket.on("error", (error) => this.#cut(error.message));
    this.#socket.on("close", () => this.#cut("closed by the server"));
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${KEY}\r\n\r\n`,
    );
  }

  /** Sends a whole frame. */
  write(frame: Buffer): void {
    this.framesWritten++;
    this.#socket.write(frame);
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): boolean {
    if (this.#head === null) {
      this.bytesRead += chunk.length;
      this.#reader.read(chunk);
    } else this.#readHead(chunk);
    return true;
  }

  #readHead(chunk: Buffer): void {
    const head = this.#head + chunk.toString("latin1");
    const end = head.indexOf(END_OF_HEAD);
    if (end === -1) {
      this.#head = head;
    } else if (!head.startsWith("HTTP/1.1 101")) {
      this.#cut(head.slice(0, head.indexOf("\r\n")));
    } else {
      this.#head = null;
      const rest = Buffer.from(head.slice(end + END_OF_HEAD.length), "latin1");
      if (rest.length > 0) this.#read(rest);
    }
  }

  #onFrame(opcode: number, payload: Buffer): void {
    this.framesRead++;
    if (opcode === OPCODES.ping) this.write(clientFrame(OPCODES.pong, payload));
    else if (opcode === OPCODES.close) this.#cut(`closed with ${payload.length < 2 ? 1005 : payload.readUInt16BE(0)}`);
    else if (opcode !== OPCODES.pong) this.#ear.hear(payload);
  }

  #cut(reason: string): void {
    if (this.#isClosed) return;
    this.close();
    this.#ear.cut(reason);
  }
}
