import type { AudienceMember, Game, Screen, Seat } from "./game.ts";
import { RuleError } from "./RuleError.ts";

/** Whoever holds something in the room: a player's seat, a screen or a place in the audience. */
export type Person = Seat | Screen | AudienceMember;

export function personOf(game: Game, id: string | null): Person | undefined {
  const isMeant = (person: Person) => person.id === id;
  return game.seats.find(isMeant) ?? game.screens.find(isMeant) ?? game.audience.find(isMeant);
}

export function seatOf(game: Game, id: string): Seat {
  const seat = game.seats.find((candidate) => candidate.id === id);
  if (seat === undefined) throw new RuleError("UNKNOWN_PLAYER");
  return seat;
}

export function isConnected(person: Person): boolean {
  return person.goneAt === null;
}

/** Orders those who are gone: the longest gone first. */
export function byAbsence(a: Person, b: Person): number {
  return (a.goneAt ?? 0) - (b.goneAt ?? 0);
}

export function connectedSeats(game: Game): Seat[] {
  return game.seats.filter(isConnected);
}

export function hasConnectedSeat(game: Game): boolean {
  return game.seats.some(isConnected);
}

export function occupiedSeats(game: Game): Seat[] {
  return game.seats.filter((seat) => !seat.left);
}

/** Whether nobody at all is here: a player, a screen or somebody in the audience. */
export function isEmpty({ seats, screens, audience }: Game): boolean {
  return !(seats.some(isConnected) || screens.some(isConnected) || audience.some(isConnected));
}

export function requireHost(game: Game, by: string): void {
  if (game.hostId !== by) throw new RuleError("NOT_HOST");
}
