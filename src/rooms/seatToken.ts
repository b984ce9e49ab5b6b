import { jwtVerify, SignJWT } from "jose";

/** L5: what a seat token vouches for. */
export interface SeatClaim {
  code: string;
  /** When the room opened: a later room with the same code is another room. */
  openedAt: number;
  /** Seat or screen id. */
  personId: string;
}

/** Signs and checks seat tokens; all processes of a deployment share the secret. */
export class SeatTokens {
  readonly #key: Uint8Array;

  /** @param secret at least 32 characters */
  constructor(secret: string) {
    this.#key = new TextEncoder().encode(secret);
  }

  sign({ code, openedAt, personId }: SeatClaim): Promise<string> {
    return new SignJWT({ openedAt })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(code)
      .setSubject(personId)
      .sign(this.#key);
  }

  /** The person whom a token for this room names; null if it is not one of ours for this room. */
  async verify(token: string, { code, openedAt }: Omit<SeatClaim, "personId">): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(token, this.#key, { issuer: code, algorithms: ["HS256"] });
      return payload["openedAt"] === openedAt ? (payload.sub ?? null) : null;
    } catch {
      return null;
    }
  }
}
