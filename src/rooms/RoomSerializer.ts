import { SchemaSerializer } from "@colyseus/core";
import { Encoder } from "@colyseus/schema";
import type { GameState } from "../protocol/state.ts";

/** More than the longest texts of eight players take in the widest script; a longer state would get a buffer of its own. */
const BUFFER_BYTES = 64 * 1_024;
/** What Colyseus gives every room by itself, which is thrown away at once; the description of the state has to fit. */
const OWN_BUFFER_BYTES = 4 * 1_024;

const patchBuffer = new Uint8Array(BUFFER_BYTES);
const stateBuffer = new Uint8Array(BUFFER_BYTES);
/** How the state is built up, which is the same in every room. */
let handshake: Uint8Array | null = null;

/** To be called before the first room is made. */
export function shrinkEncoderBuffers(): void {
  Encoder.BUFFER_SIZE = OWN_BUFFER_BYTES;
}

/**
 * Colyseus' serializer, whose rooms all write into the same memory: the transport has copied what it is given before
 * anybody writes again. With buffers of its own a room takes 16 KB more.
 *
 * Leans on these protected members, which `RoomSerializer.test.ts` pins: `encoder` writes patches to its `sharedBuffer`,
 * a whole state goes to `fullEncodeBuffer`, and is kept there for the next who asks unless it `needFullEncode`.
 */
export class RoomSerializer extends SchemaSerializer<GameState> {
  protected override fullEncodeBuffer = stateBuffer;

  override reset(state: GameState): void {
    super.reset(state);
    this.encoder.sharedBuffer = patchBuffer;
  }

  override getFullState(...asked: Parameters<SchemaSerializer<GameState>["getFullState"]>): Uint8Array {
    this.needFullEncode = true;
    return super.getFullState(...asked);
  }

  override handshake(): Uint8Array {
    handshake ??= super.handshake();
    return handshake;
  }
}
