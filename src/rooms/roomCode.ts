import { randomInt } from "node:crypto";
import type { Presence } from "@colyseus/core";

/** Consonants only: no words by accident, nothing that looks like a digit. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const LENGTH = 4;
const TRIES = 200;

/** What reads like a rude word or a group of murderers without its vowels, anywhere in a code. */
const RUDE =
  /FCK|FKC|FKN|FVCK|PHK|CNT|KNT|DCK|DKS|CCK|CKS|SCK|SHT|SHZ|TWT|TTS|WNK|NGR|NGG|NGZ|FGT|FGG|FGS|SLT|SLG|BTC|BCH|PSS|PRN|CRP|DMN|JZZ|VGN|PNS|RPD|RPS|SXX|KKK|NZ|SS|HH|HTL|HTR|ZGH/;

/** How long a lease lasts without being renewed: a crashed process frees its codes. */
const LEASE_SECONDS = 120;
/** How long a code rests after its room is gone, so that nobody lands among strangers. */
const REST_SECONDS = 600;

/** Four letters that no other room has, on any process, for as long as the lease is kept. */
export class CodeLease {
  readonly code: string;
  readonly #presence: Presence;
  readonly #renewal: NodeJS.Timeout;

  private constructor(presence: Presence, code: string) {
    this.code = code;
    this.#presence = presence;
    this.#renewal = setInterval(() => this.#holdFor(LEASE_SECONDS), (LEASE_SECONDS / 2) * 1_000);
    this.#renewal.unref();
    this.#holdFor(LEASE_SECONDS);
  }

  /** Rejects if no code is free or the presence cannot be reached. */
  static async claim(presence: Presence, draw: () => string): Promise<CodeLease> {
    for (let tries = 0; tries < TRIES; tries++) {
      const code = draw();
      // Whoever counts to 1 has it: atomic in Redis and within one process.
      if ((await presence.incr(keyOf(code))) === 1) return new CodeLease(presence, code);
    }
    throw new Error(`no free room code after ${TRIES} tries`);
  }

  /** Goes on with the code of a room whose process has ended; nobody else can have claimed it. */
  static async takeOver(presence: Presence, code: string): Promise<CodeLease> {
    await presence.incr(keyOf(code));
    return new CodeLease(presence, code);
  }

  release(): void {
    clearInterval(this.#renewal);
    this.#holdFor(REST_SECONDS);
  }

  /** Written anew each time: a Redis that came back empty has lost it. One that is away is asked again next time. */
  #holdFor(seconds: number): void {
    Promise.resolve(this.#presence.setex(keyOf(this.code), "1", seconds)).catch(() => undefined);
  }
}

/** Any four letters that are not rude. */
export function drawAnyCode(): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    if (!isRude(code)) return code;
  }
}

export function isRude(code: string): boolean {
  return RUDE.test(code);
}

/** The code as it is kept, or null if it cannot be one. */
export function normalizeCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

function keyOf(code: string): string {
  return `code:${code}`;
}
