import type { RuleCode } from "../game/RuleError.ts";

interface Refusal {
  /** For people; says what to do. */
  message: string;
  /** Whether the same message may succeed later without a change. */
  retry: boolean;
}

/** Refusals that do not come from the rules. */
const CONTRACT_CODES = [
  "BAD_MESSAGE",
  "BAD_SEAT_TOKEN",
  "FORBIDDEN",
  "LOGIN_REQUIRED",
  "NOT_FOUND",
  "NOT_READY",
  "RATE_LIMITED",
  "ROOM_NOT_FOUND",
  "SERVER_ERROR",
  "TOO_LARGE",
  "UNKNOWN_MESSAGE",
  "WRONG_VERSION",
] as const;

export type RefusalCode = RuleCode | (typeof CONTRACT_CODES)[number];

/** Every refusal that a client can meet, as an answer to an action, when joining, or over HTTP. */
export const REFUSALS: Readonly<Record<RefusalCode, Refusal>> = {
  ALREADY_ANSWERED: { message: "Your decoy for this round is already in.", retry: false },
  ALREADY_PAUSED: { message: "The game is paused already.", retry: false },
  ALREADY_REPORTED: { message: "You have reported this question already.", retry: false },
  ANSWER_EMPTY: { message: "Type at least one letter, digit or emoji.", retry: false },
  ANSWER_RUDE: { message: "That word is not welcome in this room. Try another decoy.", retry: false },
  ANSWER_TOO_LONG: { message: "A decoy has at most 100 characters. Shorten it.", retry: false },
  AUDIENCE_FULL: { message: "Nobody more can watch this room at the moment.", retry: true },
  AUDIENCE_OFF: { message: "The host of this room plays without an audience.", retry: true },
  BAD_MESSAGE: { message: "The message does not have the shape that the protocol asks for.", retry: false },
  BAD_SEAT_TOKEN: { message: "This seat token is not valid in this room. Join without it.", retry: false },
  FORBIDDEN: { message: "This server does not allow that from where you are.", retry: false },
  ICON_TAKEN: { message: "Somebody in this room has that icon. Choose another.", retry: false },
  ICON_UNKNOWN: { message: "There is no such icon. Choose one from the list.", retry: false },
  KICKED: { message: "The host has removed you from this room.", retry: false },
  LATE_JOIN_OFF: {
    message:
      "The game is running and the host gives out no seats until it is over. You can ask to watch: join as audience.",
    retry: true,
  },
  LOGIN_REQUIRED: { message: "Log in first.", retry: false },
  NAME_EMPTY: { message: "Enter a name with at least one letter, digit or emoji.", retry: false },
  NAME_RUDE: { message: "That name is not welcome here. Choose another.", retry: false },
  NAME_TAKEN: { message: "Somebody in this room has that name. Choose another.", retry: false },
  NAME_TOO_LONG: { message: "A name has at most 20 characters. Shorten it.", retry: false },
  NOT_AUDIENCE: { message: "Only the audience can do that.", retry: false },
  NOT_ENOUGH_PLAYERS: { message: "It takes at least two connected players to start.", retry: true },
  NOT_FOUND: { message: "There is nothing at this address.", retry: false },
  NOT_HOST: { message: "Only the host can do that.", retry: false },
  NOT_PAUSED: { message: "The host has not paused the game.", retry: false },
  NOT_PLAYING: { message: "You play from the next round on.", retry: false },
  NOT_READY: { message: "The server cannot take new players at the moment. Try again shortly.", retry: true },
  NO_QUESTIONS: {
    message: "There are not enough questions left that this room has not seen. Choose more packs or categories.",
    retry: false,
  },
  NO_TIMER: { message: "This game has no timers.", retry: false },
  OWN_DECOY: { message: "You cannot vote for your own decoy.", retry: false },
  PAUSED: { message: "The game is paused. Try again when it goes on.", retry: true },
  RATE_LIMITED: { message: "Too many requests. Wait a little and try again.", retry: true },
  ROOM_CLOSED: { message: "This room is over.", retry: false },
  ROOM_FULL: { message: "All seats in this room are taken. You can ask to watch: join as audience.", retry: true },
  ROOM_LOCKED: { message: "The host has locked this room.", retry: true },
  ROOM_NOT_FOUND: { message: "There is no room with this code. Codes have four consonants.", retry: false },
  SERVER_ERROR: { message: "Something went wrong on the server. Try again.", retry: true },
  TOO_CLOSE: { message: "Too close to an answer that is already there. Try another decoy.", retry: false },
  TOO_LATE: { message: "The time for this is over.", retry: false },
  TOO_LARGE: { message: "The request is larger than anything this server takes.", retry: false },
  UNKNOWN_MESSAGE: { message: "The protocol has no message of this type.", retry: false },
  UNKNOWN_OPTION: { message: "This option cannot be voted for now.", retry: false },
  UNKNOWN_PACK: { message: "This server does not have that pack of questions.", retry: false },
  UNKNOWN_PLAYER: { message: "There is no such player here.", retry: false },
  UNKNOWN_RULESET: { message: "This server does not offer that ruleset.", retry: false },
  WRONG_PHASE: { message: "That cannot be done in this phase of the game.", retry: false },
  WRONG_VERSION: { message: "This client is too old or too new for the server. Reload or update it.", retry: false },
};

/** How a refusal to join travels in the one text that the SDK's join error has: `CODE: message`. */
export function joinErrorText(code: RefusalCode): string {
  return `${code}: ${REFUSALS[code].message}`;
}

/** Why the server closed a connection: WebSocket close codes beside Colyseus' own (4000–4010). */
export const CLOSE_CODES = {
  /** The seat is now held by a newer connection (L5). */
  SEAT_TAKEN_OVER: 4101,
  KICKED: 4102,
  /** The room is over (L10). */
  ROOM_CLOSED: 4103,
  /** L7: the host has turned the audience off. */
  AUDIENCE_OFF: 4104,
  /** The game goes on in another process: the seat token is the way there. */
  MOVED: 4105,
} as const;
