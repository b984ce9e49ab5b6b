import { describe, expect, it } from "vitest";
import { ActionBudget } from "../../src/rooms/ActionBudget.ts";

describe("the action budget", () => {
  it("lets a hundred actions pass at once, then two a second, for each person alone", () => {
    const budget = new ActionBudget();
    const spent = (now: number, person = "p1") => {
      let count = 0;
      while (budget.spend(person, now)) count += 1;
      return count;
    };
    expect(spent(0)).toBe(100);
    expect(spent(10_000)).toBe(20);
    expect(spent(10_400)).toBe(0);
    expect(spent(10_500)).toBe(1);
    expect(spent(10_000_000)).toBe(100);
    expect(spent(10_000_000, "p2")).toBe(100);
  });
});
