import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Logger } from "../log.ts";
import { LIMITS, type Limits } from "../net/limits.ts";
import type { Visitors } from "../net/Visitors.ts";
import { corsHeaders, narrowMatchmaking } from "./cors.ts";
import { type Refusal, refuse, tooMany } from "./errors.ts";
import { answerMatchmaking } from "./matchmaking.ts";
import { Quotas } from "./Quotas.ts";
import { requestFlaw } from "./requestFlaw.ts";

export interface DoorOptions {
  visitors: Visitors;
  limits?: Limits;
  log: Pick<Logger, "error">;
}

/** On every answer; those that show pages add their own policy. */
const SECURITY_HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  // Not "no-referrer": with that, browsers send `Origin: null` with our own forms.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const JOIN_BY_CODE = /^(\/matchmake\/joinById\/)([^/?]+)/;

/**
 * Puts a gate in front of everything that answers requests on this server. To be called once, after Colyseus listens.
 *
 * It takes over the server's request listeners, because Colyseus puts its own in front of all others, matchmaking never
 * passes through Express, and the one hook of its router knows neither the peer's address nor requests for Express.
 */
export function closeDoors(server: Server, { visitors, limits = LIMITS, log }: DoorOptions): void {
  narrowMatchmaking(visitors);
  const quotas = new Quotas(limits);
  const inside = server.listeners("request");
  server.removeAllListeners("request");

  const admit = async (request: IncomingMessage, response: ServerResponse) => {
    prepare(request, response, visitors);
    const address = visitors.addressOf(request);
    const flaw = requestFlaw(request, limits);
    if (flaw !== null) {
      visitors.turnAway("bad-request", address);
      return hangUp(response, flaw);
    }
    if (request.method === "POST" && !visitors.isWelcome(request)) {
      visitors.turnAway("foreign-origin", address);
      return hangUp(response, { status: 403, code: "FORBIDDEN" });
    }
    const path = pathOf(request);
    const waitMs = await quotas.take(address, path);
    if (waitMs > 0) {
      visitors.turnAway("rate-limited", address);
      return hangUp(response, tooMany(waitMs));
    }
    quotas.watch(address, path, response);
    if (await answerMatchmaking(request, response)) return;
    for (const listener of inside) listener.call(server, request, response);
  };

  server.on("request", (request, response) => {
    admit(request, response).catch((error: unknown) => {
      log.error({ err: error }, "bug at the door");
      if (!response.headersSent) hangUp(response, { status: 500, code: "SERVER_ERROR" });
    });
  });
}

function prepare(request: IncomingMessage, response: ServerResponse, visitors: Visitors): void {
  const { origin } = request.headers;
  for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...corsHeaders(origin, visitors) })) {
    response.setHeader(name, value);
  }
  // Colyseus makes URLs out of this header, whoever sent it.
  request.headers["x-forwarded-proto"] = visitors.isSecure(request) ? "https" : "http";
  // Codes are shown in capitals and typed as phones please.
  request.url =
    request.url?.replace(JOIN_BY_CODE, (_, route: string, code: string) => route + code.toUpperCase()) ?? "/";
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?", 1)[0] ?? "/";
}

/** Refuses without reading a body that may still be on its way. */
function hangUp(response: ServerResponse, refusal: Refusal): void {
  response.setHeader("Connection", "close");
  refuse(response, refusal);
}
