import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { matchMaker, ServerError } from "@colyseus/core";
import { joinErrorText } from "../protocol/codes.ts";

const ROUTE = /^\/matchmake\/(\w+)\/(\w+)$/;

/**
 * Answers a request for a seat as Colyseus' router would, without making a web request, a web response and streams out of
 * it, which costs more than the seat. Returns whether it is one; the size of the body must have been looked at.
 */
export function answerMatchmaking(request: IncomingMessage, response: ServerResponse): boolean {
  const [, method, name] = ROUTE.exec(request.url ?? "") ?? [];
  if (request.method !== "POST" || method === undefined || name === undefined) return false;
  reserve(request, method, name).then(
    (reservation) => send(response, 200, reservation),
    (error: unknown) => send(response, statusOf(error), bodyOf(error)),
  );
  return true;
}

async function reserve(request: IncomingMessage, method: string, name: string): Promise<unknown> {
  const { state, MatchMakerState } = matchMaker;
  // Its rooms are gone, and would be called unknown.
  if (state === MatchMakerState.SHUTTING_DOWN) throw new ServerError(503, joinErrorText("NOT_READY"));
  const isEmpty = request.headers["content-length"] === "0";
  const options = isEmpty ? {} : await json(request);
  // Sound: what a client may ask for is looked at by the room; nobody is authenticated before.
  return matchMaker.controller.invokeMethod(method, name, options as object);
}

function statusOf(error: unknown): number {
  if (error instanceof SyntaxError) return 400;
  return error instanceof ServerError ? error.code : 500;
}

/** What the SDK makes its error of. */
function bodyOf(error: unknown): { code?: number; error: string } {
  if (error instanceof ServerError) return { code: error.code, error: error.message };
  return { error: error instanceof SyntaxError ? "malformed request body" : "the request was cut off" };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}
