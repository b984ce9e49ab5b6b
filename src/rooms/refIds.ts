import { $changes } from "@colyseus/schema";
import type { GameState } from "../protocol/state.ts";

/** More parts than one entry of a journal can add to the state: eight players, or nine options with their lists. */
const PARTS_PER_ENTRY = 64;

/**
 * Lets the parts of a room's state be numbered behind all numbers that earlier processes can have used for it: a client
 * whose connection is brought back keeps its copy of the state and must not take a new part for an old one. To be called
 * when the room has got the state, before anything is written to it.
 *
 * Leans on `nextUniqueId` of the encoder's root, as Colyseus itself does when it restores rooms while developing.
 *
 * @param entries how many entries the journal has
 */
export function continueRefIds(state: GameState, entries: number): void {
  const root = state[$changes]?.root;
  if (root === undefined) throw new Error("the state belongs to no room yet");
  Reflect.set(root, "nextUniqueId", PARTS_PER_ENTRY * (entries + 1));
}
