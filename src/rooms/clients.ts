import { type Client, ClientState } from "@colyseus/core";
import type { ServerMessages } from "../protocol/messages.ts";

/** How much of what a client sent is said back to it. */
const MAX_ECHO = 40;

export type GameClient = Client<{ messages: ServerMessages }>;

export function echoOf(text: string): string {
  return text.slice(0, MAX_ECHO);
}

/** Answers to a client that has not acknowledged its joining would pile up. */
export function isListening(client: Client): boolean {
  return client.state === ClientState.JOINED;
}

/** The id of an action that has no valid shape, for the answer. */
export function idIn(message: unknown): string {
  if (typeof message !== "object" || message === null || !("id" in message)) return "";
  return typeof message.id === "string" ? echoOf(message.id) : "";
}
