import { once } from "node:events";
import { type ClientOptions, WebSocket } from "ws";
import { z } from "zod";
import { post } from "./ask.ts";

const reservationSchema = z.object({ processId: z.string(), roomId: z.string(), sessionId: z.string() });

/** A client that speaks WebSocket and nothing above it, and so can misbehave in every way; its close code resolves. */
export interface RawClient {
  socket: WebSocket;
  closed: Promise<number>;
}

/** Takes a seat in a room and connects to it. `join`: what the room is told about who comes. */
export async function aRawClient(
  port: number,
  code: string,
  { join = {}, ...options }: ClientOptions & { join?: object } = {},
): Promise<RawClient> {
  const { text } = await post({ port, path: `/matchmake/joinById/${code}`, json: join });
  const { processId, roomId, sessionId } = reservationSchema.parse(JSON.parse(text));
  return connected(`ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`, options);
}

/** Connects, or throws an Error with the status of the refusal. */
export async function connected(url: string, options: ClientOptions = {}): Promise<RawClient> {
  const socket = new WebSocket(url, options);
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  const refused = new Promise<never>((_, reject) => {
    socket.on("unexpected-response", (request, { statusCode }) => {
      request.destroy();
      reject(new Error(`refused with ${statusCode}`));
    });
  });
  await Promise.race([once(socket, "open"), refused]);
  // From now on the close code tells what happened.
  refused.catch(() => undefined);
  socket.on("error", () => undefined);
  return { socket, closed };
}
