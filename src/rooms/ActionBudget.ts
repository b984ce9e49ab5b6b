import type { ActionName } from "../protocol/actions.ts";

/** Far more than a game ever asks of a player, however hectic. */
const BURST = 100;
const PER_SECOND = 2;

/**
 * How much each person may still do: every accepted action stays in the room's journal for hours, so that even a slow
 * trickle of changed votes and drafts has to end somewhere.
 */
export class ActionBudget {
  readonly #left = new Map<string, { actions: number; at: number }>();

  /**
   * Drafts have a budget of their own, so that typing never costs the answer; leaving is always allowed.
   * @param now milliseconds that only grow
   */
  allows(personId: string, action: ActionName, now = performance.now()): boolean {
    if (action === "leave") return true;
    return this.#spend(action === "save-draft" ? `${personId} ${action}` : personId, now);
  }

  #spend(account: string, now: number): boolean {
    const { actions, at } = this.#left.get(account) ?? { actions: BURST, at: now };
    const left = Math.min(BURST, actions + ((now - at) / 1_000) * PER_SECOND);
    const enough = left >= 1;
    this.#left.set(account, { actions: enough ? left - 1 : left, at: now });
    return enough;
  }
}
