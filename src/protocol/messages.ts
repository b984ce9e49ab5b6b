/** What the server says to one client. Every field is always there, so that typed clients need no special cases. */
export interface ServerMessages {
  welcome: WelcomeMessage;
  you: YouMessage;
  accepted: AcceptedMessage;
  refused: RefusedMessage;
}

/** Once after every join and reconnection. */
export interface WelcomeMessage {
  protocol: number;
  code: string;
  /** The own id: `p1`, `s2`, `a3`. */
  personId: string;
  as: "player" | "screen" | "audience";
  /** Keep it: whoever shows it gets this seat, from any device, for as long as the room lives. */
  seatToken: string;
  /** Server time, epoch milliseconds; see `GameState.serverTime`. */
  serverTime: number;
}

/**
 * What only this player may know; after `welcome`, when the ballot is set up, and when the own time changes. The audience
 * is told after `welcome` only. Empty: none.
 */
export interface YouMessage {
  decoy: string;
  draft: string;
  /** The option that is the own decoy: cannot be voted for. */
  optionId: string;
  eliminationVote: string;
  finalVote: string;
  /** What remains of the own time, in milliseconds; −1 without a deadline. Differs from the state's with more time to write. */
  remainingMs: number;
  /** Server time at which that remained, epoch milliseconds. */
  serverTime: number;
  /** The option the own vote is for, if one watches. */
  audienceVote: string;
}

/** The action counts. */
export interface AcceptedMessage {
  id: string;
}

/** The action does not count, and why. */
export interface RefusedMessage {
  /** The action's id; empty if it had none. */
  id: string;
  /** The message type that was refused. */
  type: string;
  /** One of `REFUSALS`. */
  code: string;
  message: string;
  retry: boolean;
}
