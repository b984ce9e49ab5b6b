const FINAL_BINARY = 0x82;
const SHORTEST_16_BIT = 126;
const SHORTEST_64_BIT = 65_536;

/** The message that is being sent to many, in its frame; forgotten before anything else can happen to its bytes. */
let framed: { data: Uint8Array; frame: Buffer } | null = null;

/**
 * A binary message as it goes over the wire (RFC 6455, 5.2), in memory of its own. Colyseus hands the same bytes to every
 * client of a room, one after the other: they are framed and copied once. The copy is needed because the encoder writes
 * its next patch over them, while a slow reader's are still waiting to be sent.
 */
export function frameOf(data: Uint8Array): Buffer {
  if (framed?.data === data) return framed.frame;
  const frame = makeFrame(data);
  if (framed === null) queueMicrotask(forget);
  framed = { data, frame };
  return frame;
}

function forget(): void {
  framed = null;
}

function makeFrame(data: Uint8Array): Buffer {
  const { length } = data;
  const headLength = length < SHORTEST_16_BIT ? 2 : length < SHORTEST_64_BIT ? 4 : 10;
  const frame = Buffer.allocUnsafe(headLength + length);
  frame[0] = FINAL_BINARY;
  if (headLength === 2) frame[1] = length;
  else if (headLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(data, headLength);
  return frame;
}
