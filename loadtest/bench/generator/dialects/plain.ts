import { PHASES } from "../../phases.ts";
import type { News, Place } from "./Dialect.ts";

let rooms = 0;

/** A place on a server where rooms need no reservation. */
export async function placeAt(path: string, room: string | null): Promise<Place> {
  const name = room ?? String(++rooms);
  return { room: name, path: `${path}room=${name}` };
}

/** As many marks as there are players, each made of the player's number. */
export function marksOf(players: number, mark: (player: number) => Buffer): Buffer[] {
  return Array.from({ length: players }, (_, player) => mark(player));
}

/** The phase that a JSON event is about, whose name begins at `at`. */
export function phaseFrom(frame: Buffer, at: number): News {
  const phase = PHASES.find((name) => frame[at] === name.charCodeAt(0));
  return phase === undefined ? null : { phase };
}
