import { describe, expect, it } from "vitest";
import type { ActionName } from "../../src/protocol/actions.ts";
import { ActionBudget } from "../../src/rooms/ActionBudget.ts";

function allowed(budget: ActionBudget, now: number, person = "p1", action: ActionName = "submit-final-vote"): number {
  let count = 0;
  while (count < 1_000 && budget.allows(person, action, now)) count += 1;
  return count;
}

describe("the action budget", () => {
  it("lets a hundred actions pass at once, then two a second, for each person alone", () => {
    const budget = new ActionBudget();
    expect(allowed(budget, 0)).toBe(100);
    expect(allowed(budget, 10_000)).toBe(20);
    expect(allowed(budget, 10_400)).toBe(0);
    expect(allowed(budget, 10_500)).toBe(1);
    expect(allowed(budget, 10_000_000)).toBe(100);
    expect(allowed(budget, 10_000_000, "p2")).toBe(100);
  });

  it("[L7] lets a member of the audience do twenty things at once, then one in five seconds", () => {
    const budget = new ActionBudget();
    expect(allowed(budget, 0, "a7", "submit-audience-vote")).toBe(20);
    expect(allowed(budget, 4_999, "a7", "submit-audience-vote")).toBe(0);
    expect(allowed(budget, 5_000, "a7", "submit-audience-vote")).toBe(1);
  });

  it("[L7] lets two full houses in at once, then two people a second", () => {
    const budget = new ActionBudget();
    const admitted = (now: number) => Array.from({ length: 1_000 }, () => budget.admits(now)).filter(Boolean).length;
    expect([admitted(0), admitted(0), admitted(30_000)]).toEqual([400, 0, 60]);
  });

  it("counts drafts apart from everything else, and leaving not at all", () => {
    const budget = new ActionBudget();
    expect(allowed(budget, 0, "p1", "save-draft")).toBe(100);
    expect(allowed(budget, 0, "p1", "submit-answer")).toBe(100);
    expect(allowed(budget, 0, "p1", "leave")).toBe(1_000);
  });
});
