import { randomBytes } from "node:crypto";

export const OPCODES = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const FINAL = 0x80;
const MASKED = 0x80;

/** A whole frame as a client sends it, masked. Payloads up to 65,535 bytes. */
export function clientFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const isShort = length < 126;
  const headLength = isShort ? 6 : 8;
  const frame = Buffer.allocUnsafe(headLength + length);
  frame[0] = FINAL | opcode;
  frame[1] = MASKED | (isShort ? length : 126);
  if (!isShort) frame.writeUInt16BE(length, 2);
  const mask = randomBytes(4);
  frame.set(mask, headLength - 4);
  for (let i = 0; i < length; i++) frame[headLength + i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return frame;
}

/** Told of every frame; the payload is only good until it returns. */
export type OnFrame = (opcode: number, payload: Buffer) => void;

/** Cuts what a server sends into frames; knows nothing of fragments, which servers of small messages do not send. */
export class FrameReader {
  readonly #onFrame: OnFrame;
  #rest: Buffer | null = null;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /** The chunk may be written over as soon as this returns. */
  read(chunk: Buffer): void {
    const bytes = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (;;) {
      const end = endOfFrame(bytes, at);
      if (end > bytes.length) break;
      this.#onFrame((bytes[at] ?? 0) & 0x0f, bytes.subarray(end - payloadLength(bytes, at), end));
      at = end;
    }
    this.#rest = at === bytes.length ? null : Buffer.from(bytes.subarray(at));
  }
}

/** Infinity as long as the head is incomplete. */
function endOfFrame(bytes: Buffer, at: number): number {
  if (bytes.length - at < 2) return Number.POSITIVE_INFINITY;
  const head = headLength(bytes[at + 1] ?? 0);
  return bytes.length - at < head ? Number.POSITIVE_INFINITY : at + head + payloadLength(bytes, at);
}

function headLength(lengthByte: number): number {
  if (lengthByte < 126) return 2;
  return lengthByte === 126 ? 4 : 10;
}

function payloadLength(bytes: Buffer, at: number): number {
  const lengthByte = bytes[at + 1] ?? 0;
  if (lengthByte < 126) return lengthByte;
  return lengthByte === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
}
