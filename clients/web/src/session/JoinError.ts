import type { RefusalCode } from "../../../../src/protocol/codes.ts";

/** Why a room could not be entered: a refusal of the server, or `OFFLINE` if no answer came. */
export type Failure = RefusalCode | "OFFLINE";

export class JoinError extends Error {
  override name = "JoinError";
  readonly code: Failure;

  constructor(code: Failure) {
    super(code);
    this.code = code;
  }
}

/** A refusal's text begins with its code: `NAME_TAKEN: Somebody …`. */
const CODED = /^([A-Z_]+): /;
/** Colyseus' own number for a room that does not exist. */
const NO_SUCH_ROOM = 522;

/** Makes sense of whatever `client.create` or `client.joinById` rejects with. */
export function joinErrorOf(error: unknown): JoinError {
  if (error instanceof JoinError) return error;
  if (!(error instanceof Error) || error.name !== "MatchMakeError" || !("code" in error))
    return new JoinError("OFFLINE");
  if (error.code === NO_SUCH_ROOM) return new JoinError("ROOM_NOT_FOUND");
  // What joining itself refuses says so in its text; what the server's door refuses has a name for a number.
  const code = CODED.exec(error.message)?.[1] ?? (isName(error.code) ? error.code : null);
  // Sound: only the server writes these, and only with codes of the protocol.
  if (code !== null) return new JoinError(code as RefusalCode);
  return new JoinError(typeof error.code === "number" && error.code >= 500 ? "SERVER_ERROR" : "OFFLINE");
}

function isName(code: unknown): code is string {
  return typeof code === "string" && /^[A-Z_]+$/.test(code);
}
