import { hkdfSync, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { jwtVerify, SignJWT } from "jose";
import { digestOf } from "./digestOf.ts";

export const SESSION_COOKIE = "decoy_admin";
export const SESSION_HOURS = 8;

const ISSUER = "decoy-admin";

/** Proves with a cookie that somebody knew the password, to every process that shares secret and password. */
export class AdminSessions {
  readonly #password: Buffer;
  readonly #key: Uint8Array;

  constructor(password: string, secret: string) {
    this.#password = digestOf(password);
    // Made of both: a new password ends all sessions, and a seat token is no session.
    this.#key = new Uint8Array(hkdfSync("sha256", secret, this.#password, ISSUER, 32));
  }

  isPassword(attempt: string): boolean {
    return timingSafeEqual(digestOf(attempt), this.#password);
  }

  open(): Promise<string> {
    return new SignJWT()
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(ISSUER)
      .setIssuedAt()
      .setExpirationTime(`${SESSION_HOURS}h`)
      .sign(this.#key);
  }

  async isOpen(request: IncomingMessage): Promise<boolean> {
    const token = cookieOf(request);
    if (token === null) return false;
    try {
      await jwtVerify(token, this.#key, { issuer: ISSUER, algorithms: ["HS256"], requiredClaims: ["exp"] });
      return true;
    } catch {
      return false;
    }
  }
}

function cookieOf({ headers: { cookie = "" } }: IncomingMessage): string | null {
  const prefix = `${SESSION_COOKIE}=`;
  const pair = cookie.split(";").find((part) => part.trim().startsWith(prefix));
  return pair === undefined ? null : pair.trim().slice(prefix.length);
}
