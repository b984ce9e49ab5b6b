import { afterEach, describe, expect, it } from "vitest";
import { replay } from "../../src/game/journal.ts";
import { RuleError } from "../../src/game/RuleError.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { LiveGame } from "../../src/rooms/LiveGame.ts";
import { anOpening, aQuestion } from "../support/aGame.ts";

const QUICK = {
  ...classic8,
  durations: { question: 15, elimination: 15, voting: 15, results: 15 },
  graceMs: 5,
  settleMs: 5,
};

let live: LiveGame;
afterEach(() => live.stop());

/** A live game of two that nobody moves but the clock; resolves when its end has been committed. */
function playedByTheClock(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = anOpening({ openedAt: Date.now(), rulesets: [QUICK] });
    const onCommitted = ({ entered }: { entered: { name: string }[] }) => {
      if (entered.some(({ name }) => name === "final")) resolve();
    };
    live = new LiveGame(opening, onCommitted, reject);
    for (const [by, name] of [
      ["p1", "Ann"],
      ["p2", "Bob"],
    ] as const) {
      live.commit({ by, actionId: "" }, { move: "take-seat", input: { name, icon: null, device: null, rude: false } });
    }
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(n));
    live.commit({ by: "p1", actionId: "start" }, { move: "start-game", input: { gameId: "g", questions } });
  });
}

describe("a live game", () => {
  it("[P6] reaches its end by its own alarm, and its journal replays to the same game", async () => {
    await playedByTheClock();
    expect(live.game.rounds).toHaveLength(8);
    expect(replay(live.journal)).toEqual(live.game);
    expect(replay(JSON.parse(JSON.stringify(live.journal)))).toEqual(live.game);
  });

  it("[P1] has in its journal only what was accepted", async () => {
    await playedByTheClock();
    const before = live.journal.entries.length;
    const play = () => live.commit({ by: "p2", actionId: "x" }, { move: "play-again", input: {} });
    expect(play).toThrow(RuleError);
    expect(live.journal.entries).toHaveLength(before);
  });
});
