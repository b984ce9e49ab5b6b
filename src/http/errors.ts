import type { ServerResponse } from "node:http";
import { REFUSALS, type RefusalCode } from "../protocol/codes.ts";
import { sendJson } from "./sendJson.ts";

/** What every refusal over HTTP looks like. */
interface ErrorBody {
  code: RefusalCode;
  message: string;
  /** What exactly is wrong, if there is more to say than the code does. */
  details?: unknown;
  /** Whether the same request may succeed later. */
  retry: boolean;
}

export interface Refusal {
  status: number;
  code: RefusalCode;
  details?: unknown;
  headers?: Record<string, string>;
}

export function tooMany(waitMs: number): Refusal {
  return { status: 429, code: "RATE_LIMITED", headers: { "Retry-After": String(Math.ceil(waitMs / 1_000)) } };
}

/** The refusal as the answer of an endpoint. */
export function errorResponse(refusal: Refusal): Response {
  return Response.json(bodyOf(refusal), { status: refusal.status, headers: headersOf(refusal) });
}

/** The refusal as the answer to a plain request. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  sendJson(response, refusal.status, bodyOf(refusal), headersOf(refusal));
}

function bodyOf({ code, details }: Refusal): ErrorBody {
  const { message, retry } = REFUSALS[code];
  return { code, message, ...(details === undefined ? {} : { details }), retry };
}

function headersOf({ headers = {} }: Refusal): Record<string, string> {
  return { "Cache-Control": "no-store", ...headers };
}
