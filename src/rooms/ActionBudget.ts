/** Far more than a game ever asks of a player, however hectic. */
const BURST = 100;
const PER_SECOND = 2;

/**
 * How much each person may still do: every accepted action stays in the room's journal for hours, so that even a slow
 * trickle of changed votes and drafts has to end somewhere.
 */
export class ActionBudget {
  readonly #left = new Map<string, { actions: number; at: number }>();

  /** @param now milliseconds that only grow; false if nothing is left at the moment */
  spend(personId: string, now = performance.now()): boolean {
    const { actions, at } = this.#left.get(personId) ?? { actions: BURST, at: now };
    const left = Math.min(BURST, actions + ((now - at) / 1_000) * PER_SECOND);
    const enough = left >= 1;
    this.#left.set(personId, { actions: enough ? left - 1 : left, at: now });
    return enough;
  }
}
