import type { Game, Screen, Seat } from "./game.ts";
import { RuleError } from "./RuleError.ts";

/** Whoever holds something in the room: a player's seat or a screen. */
export type Person = Seat | Screen;

export function personOf(game: Game, id: string | null): Person | undefined {
  return game.seats.find((seat) => seat.id === id) ?? game.screens.find((screen) => screen.id === id);
}

export function seatOf(game: Game, id: string): Seat {
  const seat = game.seats.find((candidate) => candidate.id === id);
  if (seat === undefined) throw new RuleError("UNKNOWN_PLAYER");
  return seat;
}

export function isConnected(person: Person): boolean {
  return person.goneAt === null;
}

export function connectedSeats(game: Game): Seat[] {
  return game.seats.filter(isConnected);
}

export function occupiedSeats(game: Game): Seat[] {
  return game.seats.filter((seat) => !seat.left);
}

export function requireHost(game: Game, by: string): void {
  if (game.hostId !== by) throw new RuleError("NOT_HOST");
}
