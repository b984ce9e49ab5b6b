import type { IncomingMessage } from "node:http";
import type { Limits } from "../net/limits.ts";
import type { Refusal } from "./errors.ts";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST"];
/** Behind the login, which is asked for before a body is read. */
const FOR_AUTHORS = "/admin/api/";
const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i;

/**
 * What is wrong with the form of a request, before anyone looks at what it asks for; null if nothing is.
 *
 * Colyseus builds a `Request` out of method, `Host` and path and does not expect that to throw; and it matches the
 * path once as sent and once as a URL parser reads it. So only requests for which that is safe and the same come through.
 */
export function requestFlaw({ method = "", url = "", headers }: IncomingMessage, limits: Limits): Refusal | null {
  if (!METHODS.includes(method)) {
    return { status: 405, code: "BAD_MESSAGE", details: "unknown method", headers: { Allow: METHODS.join(", ") } };
  }
  if (url.length > limits.request.urlLength) return { status: 414, code: "TOO_LARGE" };
  if (!isCanonical(url)) return { status: 400, code: "BAD_MESSAGE", details: "the path is not in its plain form" };
  if (headers.host !== undefined && !HOST.test(headers.host)) {
    return { status: 400, code: "BAD_MESSAGE", details: "the Host header names no host" };
  }
  const { bodyBytes, importBytes } = limits.request;
  return bodyFlaw(method, headers, url.startsWith(FOR_AUTHORS) ? importBytes : bodyBytes);
}

/** A path that every parser reads as it stands: no `..`, no `//`, nothing left to escape. */
function isCanonical(url: string): boolean {
  const [path = ""] = url.split("?", 1);
  if (!path.startsWith("/") || path.includes("//")) return false;
  return URL.canParse(url, "http://host") && new URL(url, "http://host").pathname === path;
}

/** The length must be known beforehand: nobody counts the bytes of a body that trickles in. */
function bodyFlaw(method: string, headers: IncomingMessage["headers"], limit: number): Refusal | null {
  const length = headers["content-length"];
  if (headers["transfer-encoding"] !== undefined || (method === "POST" && length === undefined)) {
    return { status: 411, code: "BAD_MESSAGE", details: "Content-Length is missing" };
  }
  if (Number(length ?? 0) > limit) return { status: 413, code: "TOO_LARGE", details: { limit } };
  return null;
}
