import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Logger } from "../log.ts";
import { oneVisitor, visitorOf } from "./clientAddress.ts";
import { type Reason, TurnedAway } from "./TurnedAway.ts";

export interface VisitorOptions {
  /** Web origins besides our own that may use this server. */
  allowedOrigins: readonly string[];
  /** How many proxies of our own stand in front. */
  trustedProxies: number;
  log: Pick<Logger, "warn">;
}

/** What a request says of whom it comes from, and how much of that to believe. */
export class Visitors {
  readonly #allowedOrigins: ReadonlySet<string>;
  readonly #trustedProxies: number;
  readonly #turnedAway: TurnedAway;

  constructor({ allowedOrigins, trustedProxies, log }: VisitorOptions) {
    this.#allowedOrigins = new Set(allowedOrigins.map((origin) => origin.toLowerCase().replace(/\/$/, "")));
    this.#trustedProxies = trustedProxies;
    this.#turnedAway = new TurnedAway(log);
  }

  /** A key that all requests of one visitor share. */
  addressOf(request: IncomingMessage): string {
    return visitorOf(request, this.#trustedProxies);
  }

  /** The same for a bare connection; null if it is that of a proxy. */
  addressOfSocket(socket: Socket): string | null {
    return this.#trustedProxies > 0 ? null : oneVisitor(socket.remoteAddress ?? "");
  }

  /** Whether the visitor's own connection is encrypted, as far as we can know. */
  isSecure(request: IncomingMessage): boolean {
    if (this.#trustedProxies > 0) return request.headers["x-forwarded-proto"] === "https";
    return request.socket instanceof TLSSocket;
  }

  /** Whether this web origin was named in the configuration. */
  isListed(origin: string): boolean {
    return this.#allowedOrigins.has(origin.toLowerCase());
  }

  /** No web page at all (native clients name no origin), our own, or a listed one. */
  isWelcome(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    return isOurOwn(request) || (origin !== undefined && this.isListed(origin));
  }

  turnAway(reason: Reason, visitor: string): void {
    this.#turnedAway.count(reason, visitor);
  }
}

/** Whether a request comes from no web page at all or from one of this very host. */
export function isOurOwn({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
}
