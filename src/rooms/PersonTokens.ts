import { createHmac, timingSafeEqual } from "node:crypto";

/** Which room: a later room with the same code is another one. */
interface RoomKey {
  code: string;
  /** Epoch milliseconds. */
  openedAt: number;
}

/** L5: `seat` gives a person their seat from anywhere; `reconnection` only brings one connection back. */
type Purpose = "seat" | "reconnection";

/** Of the 32 that the hash has; as many as a random UUID. */
const PROOF_BYTES = 16;

/**
 * Tokens that say who somebody is in a room, and prove it: a person's id and a keyed hash (HMAC-SHA-256). Nothing is kept of
 * them, so that every process with the same secret knows them, also after a restart.
 */
export class PersonTokens {
  readonly #secret: string;
  readonly #purpose: Purpose;

  /** @param secret at least 32 characters; the processes of a deployment share it */
  constructor(secret: string, purpose: Purpose) {
    this.#secret = secret;
    this.#purpose = purpose;
  }

  /** @param sessionId of the connection for which alone it is good; left out: for any */
  tokenFor(personId: string, room: RoomKey, sessionId = ""): string {
    return `${personId}.${this.#proofOf(personId, room, sessionId).toString("base64url")}`;
  }

  /** The person whom a token names; null if it is not one of ours for this room and connection. */
  personIn(token: string, room: RoomKey, sessionId = ""): string | null {
    const [personId = "", proof = ""] = token.split(".");
    const given = Buffer.from(proof, "base64url");
    if (given.length !== PROOF_BYTES) return null;
    return timingSafeEqual(given, this.#proofOf(personId, room, sessionId)) ? personId : null;
  }

  #proofOf(personId: string, { code, openedAt }: RoomKey, sessionId: string): Buffer {
    const claim = JSON.stringify([this.#purpose, code, openedAt, personId, sessionId]);
    return createHmac("sha256", this.#secret).update(claim).digest().subarray(0, PROOF_BYTES);
  }
}
