import { Encoder } from "@colyseus/schema";

/**
 * Every room has two buffers of this size, for patches and for the whole state. Eight players' longest texts in the
 * widest script fit; beyond it a buffer grows, and the encoder writes a warning.
 */
const BUFFER_BYTES = 8 * 1_024;

/** To be called before the first room is made. By itself the encoder takes twice as much. */
export function shrinkEncoderBuffers(): void {
  Encoder.BUFFER_SIZE = BUFFER_BYTES;
}
