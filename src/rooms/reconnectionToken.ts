import { createHmac, timingSafeEqual } from "node:crypto";

/** What a reconnection token vouches for: this connection of this person, in this room. */
export interface ConnectionClaim {
  code: string;
  /** When the room opened: a later room with the same code is another room. */
  openedAt: number;
  personId: string;
  sessionId: string;
}

const BYTES = 16;

/**
 * The tokens with which the SDK brings a dropped connection back by itself. Colyseus makes them up and remembers them;
 * these prove themselves, so that they are good for the next process that has the room.
 */
export class ReconnectionTokens {
  readonly #secret: string;

  /** @param secret at least 32 characters; the processes of a deployment share it */
  constructor(secret: string) {
    this.#secret = secret;
  }

  tokenFor(claim: ConnectionClaim): string {
    return `${claim.personId}.${this.#proofOf(claim).toString("base64url")}`;
  }

  /** The person whom a token for this connection names; null if it is not one of ours for it. */
  personIn(token: string, connection: Omit<ConnectionClaim, "personId">): string | null {
    const [personId = "", proof = ""] = token.split(".");
    const given = Buffer.from(proof, "base64url");
    if (given.length !== BYTES) return null;
    return timingSafeEqual(given, this.#proofOf({ ...connection, personId })) ? personId : null;
  }

  #proofOf({ code, openedAt, personId, sessionId }: ConnectionClaim): Buffer {
    const claim = JSON.stringify(["reconnection", code, openedAt, personId, sessionId]);
    return createHmac("sha256", this.#secret).update(claim).digest().subarray(0, BYTES);
  }
}
