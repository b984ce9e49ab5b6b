import { afterEach, describe, expect, it } from "vitest";
import { type Journal, replay } from "../../src/game/journal.ts";
import { RuleError } from "../../src/game/RuleError.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { memoryJournals } from "../../src/journal/Journals.ts";
import type { Story } from "../../src/journal/Story.ts";
import { type Committed, LiveGame } from "../../src/rooms/LiveGame.ts";
import { anOpening, aQuestion, Table } from "../support/aGame.ts";
import { aLog } from "../support/aLog.ts";

const QUICK = {
  ...classic8,
  durations: { question: 15, elimination: 15, voting: 15, results: 15 },
  graceMs: 5,
  settleMs: 5,
};

let story: Story;
let live: LiveGame;

function aLiveGame(journal: Journal, onCommitted: (committed: Committed) => void, onError: (error: unknown) => void) {
  story = memoryJournals(aLog()).begin(journal, () => onError(new Error("lost")));
  return new LiveGame(story, onCommitted, onError);
}
afterEach(() => live.stop());

/** A live game of two that nobody moves but the clock; resolves when its end has been committed. */
function playedByTheClock(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = anOpening({ openedAt: Date.now(), rulesets: [QUICK] });
    const onCommitted = ({ entered }: { entered: { name: string }[] }) => {
      if (entered.some(({ name }) => name === "final")) resolve();
    };
    live = aLiveGame({ opening, entries: [] }, onCommitted, reject);
    live.start();
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
    expect(replay(story.journal)).toEqual(live.game);
    expect(replay(JSON.parse(JSON.stringify(story.journal)))).toEqual(live.game);
  });

  it("[P2] goes on after an outage with the time that was lost given back, and what was accepted", async () => {
    const opening = anOpening({ openedAt: Date.now() - 60_000 });
    const table = new Table(opening);
    table.seat("Ann", "Bob");
    table.start();
    table.wait(20_000);
    table.do("p1", "submit-answer", { text: "before the outage", rude: false }, "a1");
    const lostMs = Date.now() - table.now;
    live = aLiveGame(
      table.journal,
      () => undefined,
      (error) => expect.unreachable(String(error)),
    );
    live.rescue(lostMs);
    expect(live.game.phase).toMatchObject({ name: "question", decoys: { p1: "before the outage" } });
    expect(live.state.remainingMs).toBeGreaterThan(0);
    expect(live.state.pausedBy).toBe("too-few-players");
    for (const by of ["p1", "p2"]) live.commit({ by, actionId: "" }, { move: "connect", input: {} });
    expect(live.state.pausedBy).toBe("");
    expect(replay(story.journal)).toEqual(live.game);
  });

  it("[P1] has in its journal only what was accepted", async () => {
    await playedByTheClock();
    const before = story.journal.entries.length;
    const play = () => live.commit({ by: "p2", actionId: "x" }, { move: "play-again", input: {} });
    expect(play).toThrow(RuleError);
    expect(story.journal.entries).toHaveLength(before);
  });
});
