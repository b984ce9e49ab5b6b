import type { ActionName } from "../protocol/actions.ts";
import { isAudience } from "./joining.ts";

/** So many at once, and so many a second over a long time. */
interface Allowance {
  burst: number;
  perSecond: number;
}

/** Far more than a game ever asks of a player, however hectic. */
const OF_A_PLAYER: Allowance = { burst: 100, perSecond: 2 };
/** One vote a round, and a change of mind or two; there may be hundreds who do that. */
const OF_A_MEMBER: Allowance = { burst: 20, perSecond: 0.2 };
/** New members of the audience in the whole room: two full houses at once, then one after the other. */
const OF_THE_ENTRANCE: Allowance = { burst: 400, perSecond: 2 };
const ENTRANCE = "entrance";

/**
 * How much each person may still do, and how many may still come to watch: every accepted move stays in the room's
 * journal for hours, so that even a slow trickle of changed votes and drafts has to end somewhere.
 */
export class ActionBudget {
  readonly #left = new Map<string, { actions: number; at: number }>();

  /**
   * Drafts have a budget of their own, so that typing never costs the answer; leaving is always allowed.
   * @param now milliseconds that only grow
   */
  allows(personId: string, action: ActionName, now = performance.now()): boolean {
    if (action === "leave") return true;
    if (isAudience(personId)) return this.#spend(personId, OF_A_MEMBER, now);
    return this.#spend(action === "save-draft" ? `${personId} ${action}` : personId, OF_A_PLAYER, now);
  }

  /** Whether somebody new may come to watch. */
  admits(now = performance.now()): boolean {
    return this.#spend(ENTRANCE, OF_THE_ENTRANCE, now);
  }

  #spend(account: string, { burst, perSecond }: Allowance, now: number): boolean {
    const { actions, at } = this.#left.get(account) ?? { actions: burst, at: now };
    const left = Math.min(burst, actions + ((now - at) / 1_000) * perSecond);
    const enough = left >= 1;
    this.#left.set(account, { actions: enough ? left - 1 : left, at: now });
    return enough;
  }
}
