/** The closed list of refusals by the rules. The words for people stand in `protocol/codes`. */
const RULE_CODES = [
  "ALREADY_ANSWERED",
  "ALREADY_PAUSED",
  "ALREADY_REPORTED",
  "ANSWER_EMPTY",
  "ANSWER_RUDE",
  "ANSWER_TOO_LONG",
  "AUDIENCE_FULL",
  "AUDIENCE_OFF",
  "ICON_TAKEN",
  "ICON_UNKNOWN",
  "KICKED",
  "LATE_JOIN_OFF",
  "NAME_EMPTY",
  "NAME_RUDE",
  "NAME_TAKEN",
  "NAME_TOO_LONG",
  "NOT_ENOUGH_PLAYERS",
  "NOT_AUDIENCE",
  "NOT_HOST",
  "NOT_PAUSED",
  "NOT_PLAYING",
  "NO_QUESTIONS",
  "NO_TIMER",
  "OWN_DECOY",
  "PAUSED",
  "ROOM_CLOSED",
  "ROOM_FULL",
  "ROOM_LOCKED",
  "TOO_CLOSE",
  "TOO_LATE",
  "UNKNOWN_OPTION",
  "UNKNOWN_PACK",
  "UNKNOWN_PLAYER",
  "UNKNOWN_RULESET",
  "WRONG_PHASE",
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

/** A move that the rules refuse. Whoever throws it has changed nothing. */
export class RuleError extends Error {
  readonly code: RuleCode;

  constructor(code: RuleCode) {
    super(code);
    this.name = "RuleError";
    this.code = code;
  }
}
