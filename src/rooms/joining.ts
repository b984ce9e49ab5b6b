import { ServerError } from "@colyseus/core";
import type { z } from "zod";
import type { Game } from "../game/game.ts";
import { personOf } from "../game/people.ts";
import { RuleError } from "../game/RuleError.ts";
import { joinErrorText, type RefusalCode } from "../protocol/codes.ts";
import type { JoinOptions } from "../protocol/join.ts";
import type { WelcomeMessage } from "../protocol/messages.ts";
import { PROTOCOL_VERSION } from "../protocol/version.ts";
import { isRudeName } from "./judgement.ts";
import type { PersonTokens } from "./PersonTokens.ts";
import type { AnyMove, MoveSources } from "./toMove.ts";

/** What the SDK's join error carries as its number; the reason stands in its text. */
const JOIN_REFUSED = 400;
/** A proxy in front takes this as a reason to ask another process. */
const UNAVAILABLE = 503;

export function joinError(code: RefusalCode): ServerError {
  return new ServerError(code === "NOT_READY" ? UNAVAILABLE : JOIN_REFUSED, joinErrorText(code));
}

/** Gives the options of a client a shape, or refuses them. */
export function parseOptions<T extends { protocol: number }>(schema: z.ZodType<T>, options: unknown): T {
  const parsed = schema.safeParse(options);
  if (!parsed.success) throw joinError(isVersioned(options) ? "BAD_MESSAGE" : "WRONG_VERSION");
  if (parsed.data.protocol !== PROTOCOL_VERSION) throw joinError("WRONG_VERSION");
  return parsed.data;
}

function isVersioned(options: unknown): boolean {
  return typeof options === "object" && options !== null && "protocol" in options;
}

/** Who comes in, and the move that lets them in; `connect` for somebody who is back. */
interface Entrance {
  by: string;
  move: AnyMove;
}

type Doorkeeper = MoveSources & { seatTokens: PersonTokens };

export function whoJoins(game: Game, join: JoinOptions, deps: Doorkeeper): Entrance {
  const returning = returningPerson(game, join, deps.seatTokens);
  return returning === null ? newcomer(game, join, deps) : { by: returning, move: { move: "connect", input: {} } };
}

/** L5: the person whose seat a valid token names, if the room still knows of it. */
function returningPerson(game: Game, join: JoinOptions, tokens: PersonTokens): string | null {
  if (join.seatToken === undefined) return null;
  const personId = tokens.personIn(join.seatToken, game);
  if (personId === null) throw joinError("BAD_SEAT_TOKEN");
  if (game.kickedSeats.includes(personId)) return personId;
  // Who has watched and wants to play asks for a seat like anybody new.
  if (isAudience(personId) && join.as !== "audience") return null;
  return personOf(game, personId) === undefined ? null : personId;
}

/** L7: ids of people say what they are: `p1`, `s2`, `a3`. */
export function isAudience(personId: string): boolean {
  return personId.startsWith("a");
}

export function roleOf(game: Game, personId: string): WelcomeMessage["as"] {
  if (game.seats.some(({ id }) => id === personId)) return "player";
  return isAudience(personId) ? "audience" : "screen";
}

/** Somebody new: the id they get and the move that lets them in. */
function newcomer(game: Game, join: JoinOptions, { isRude }: MoveSources): Entrance {
  const number = game.peopleCount + 1;
  if (join.as === "screen") return { by: `s${number}`, move: { move: "add-screen", input: {} } };
  const { device = null } = join;
  if (join.as === "audience") return { by: `a${number}`, move: { move: "join-audience", input: { device } } };
  const { name, icon = null } = join;
  const rude = isRudeName(isRude, name, game.settings.filter);
  return { by: `p${number}`, move: { move: "take-seat", input: { name, icon, device, rude } } };
}

/** Turns what the rules refuse into what a joining client gets to read. */
export function orJoinError<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    throw error instanceof RuleError ? joinError(error.code) : error;
  }
}
