import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { matchMaker, ServerError } from "@colyseus/core";
import { joinErrorText } from "../protocol/codes.ts";
import { sendJson } from "./sendJson.ts";

const ROUTE = /^\/matchmake\/(\w+)\/(\w+)$/;

interface Answer {
  status: number;
  body: unknown;
}

/**
 * Answers a request for a seat as Colyseus' router would, without making a web request, a web response and streams out of
 * it, which costs more than the seat. Resolves with whether it is one; the size of the body must have been looked at.
 */
export async function answerMatchmaking(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, method, name] = ROUTE.exec(request.url ?? "") ?? [];
  if (request.method !== "POST" || method === undefined || name === undefined) return false;
  const { status, body } = await reserve(request, method, name).catch(failure);
  sendJson(response, status, body);
  return true;
}

async function reserve(request: IncomingMessage, method: string, name: string): Promise<Answer> {
  const { state, MatchMakerState } = matchMaker;
  // Its rooms are gone, and would be called unknown.
  if (state === MatchMakerState.SHUTTING_DOWN) throw new ServerError(503, joinErrorText("NOT_READY"));
  const isEmpty = request.headers["content-length"] === "0";
  const options = isEmpty ? {} : await json(request);
  // Sound: what a client may ask for is looked at by the room; nobody is authenticated before.
  return { status: 200, body: await matchMaker.controller.invokeMethod(method, name, options as object) };
}

/** What the SDK makes its error of. */
function failure(error: unknown): Answer {
  if (error instanceof SyntaxError) return { status: 400, body: { error: "malformed request body" } };
  if (!(error instanceof ServerError)) return { status: 500, body: { error: "the request was cut off" } };
  const { code, message } = error;
  // Whatever its type says, it may be the code of a socket's error.
  return { status: Number.isInteger(code) ? code : 500, body: { code, error: message } };
}
