import { matchMaker } from "@colyseus/core";
import type { Visitors } from "../net/Visitors.ts";

const PREFLIGHT_SECONDS = 600;

/** Listed origins get themselves back, with credentials because the SDK sends them; all others get nothing. */
export function corsHeaders(origin: string | undefined, visitors: Visitors): Record<string, string> {
  if (origin === undefined || !visitors.isListed(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Allow-Headers": "Content-Type, Authorization",
    "Access-Control-Allow-Methods": "GET, HEAD, POST",
    "Access-Control-Expose-Headers": "Retry-After",
    "Access-Control-Max-Age": String(PREFLIGHT_SECONDS),
  };
}

/** Colyseus lets every origin in by default, with credentials, and offers joining rooms without knowing their code. */
export function narrowMatchmaking(visitors: Visitors): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ["create", "joinById", "reconnect"];
  for (const name of Object.keys(controller.DEFAULT_CORS_HEADERS)) {
    Reflect.deleteProperty(controller.DEFAULT_CORS_HEADERS, name);
  }
  controller.getCorsHeaders = (headers) => corsHeaders(headers.get("origin") ?? undefined, visitors);
}
