import type { ServerResponse } from "node:http";

/** Answers a plain request, whole. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  response.writeHead(status, { ...headers, "Content-Type": "application/json", "Content-Length": length });
  response.end(text);
}
