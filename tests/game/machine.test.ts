import { describe, expect, it } from "vitest";
import { openGame, replay } from "../../src/game/journal.ts";
import { play } from "../../src/game/machine.ts";
import type { Entry } from "../../src/game/moves.ts";
import { aGame, aLobby, aQuestion, decoysOf, MINUTE, SECOND } from "../support/aGame.ts";

const KANGAROO = { text: "Kangaroo", rude: false };

describe("an action that is sent twice", () => {
  it("[Q4] counts once and has the same verdict", () => {
    const table = aGame();
    const send = (actionId: string) => table.do("p1", "submit-answer", { text: "Marmalade", rude: false }, actionId);
    expect([send("a"), send("a"), send("a")]).toEqual(Array(3).fill({ entered: [], refused: "TOO_CLOSE" }));
    expect(send("b").refused, "only the second refusal").toBe("TOO_CLOSE");
    expect(send("c").refused).toBeNull();
  });

  it("[Q2] is accepted again though the answer is final, even in another phase or a pause", () => {
    const table = aGame();
    table.do("p1", "submit-answer", KANGAROO, "a");
    table.waitFor("voting");
    table.do("p1", "pause-game", {});
    const before = structuredClone(table.game);
    expect(table.do("p1", "submit-answer", KANGAROO, "a")).toEqual({ entered: [], refused: null });
    expect(table.game).toEqual(before);
  });

  it("[Q2] is another action when another player sends it, or when it has no id", () => {
    const table = aGame();
    table.do("p1", "submit-answer", KANGAROO, "a");
    table.do("p2", "submit-answer", { text: "Volcano", rude: false }, "a");
    expect(table.phase("question").decoys).toEqual({ p1: "Kangaroo", p2: "Volcano" });
    table.do("p3", "submit-answer", { text: "Zeppelin", rude: false });
    expect(table.refusal("p3", "submit-answer", { text: "Zeppelin", rude: false })).toBe("ALREADY_ANSWERED");
  });

  it("[Q2] is judged anew if it was refused before", () => {
    const table = aGame();
    table.do("p1", "pause-game", {});
    expect(table.refusal("p2", "submit-answer", KANGAROO, "a")).toBe("PAUSED");
    table.do("p1", "resume-game", {});
    expect(table.refusal("p2", "submit-answer", KANGAROO, "a")).toBeNull();
    expect(table.phase("question").decoys).toEqual({ p2: "Kangaroo" });
  });

  it("[P8] is remembered through a long tail of later ones, which does not grow for ever", () => {
    const table = aGame();
    table.do("p1", "extend-phase", {}, "first");
    for (let n = 0; n < 31; n++) table.do("p1", "lock-room", { locked: false }, `later-${n}`);
    const { deadlineAt } = table.phase("question");
    table.do("p1", "extend-phase", {}, "first");
    expect(table.phase("question").deadlineAt).toBe(deadlineAt);
    for (let n = 0; n < 500; n++) table.do("p1", "lock-room", { locked: false }, `much-later-${n}`);
    expect(JSON.stringify(table.game.recentActions).length).toBeLessThan(5_000);
  });
});

describe("a journal", () => {
  it("[P1] replayed gives the same game", () => {
    const table = aGame(3);
    table.round({ decoys: decoysOf(3), eliminationVotes: { p1: "robot" }, finalVotes: { p1: "truth", p2: "p1" } });
    table.waitFor("question");
    table.do("p2", "disconnect", {});
    table.do("p1", "pause-game", {});
    table.wait(MINUTE);
    table.do("p1", "skip-question", { replacement: aQuestion(0) }, "x");
    expect(table.refusal("p2", "submit-answer", KANGAROO)).toBe("PAUSED");
    expect(replay(JSON.parse(JSON.stringify(table.journal)))).toEqual(table.game);
    expect(replay(table.journal)).toEqual(table.game);
  });

  it("[P8] a game does not write into the moves it was given", () => {
    const table = aLobby(2);
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(n));
    const entry: Entry<"start-game"> = {
      at: table.now,
      by: "p1",
      move: "start-game",
      input: { gameId: "game-1", questions },
      actionId: "",
    };
    const before = structuredClone(entry);
    play(table.game, entry);
    table.now += SECOND;
    table.do("p1", "skip-question", { replacement: aQuestion(99) });
    expect(entry).toEqual(before);
  });

  it("[P8] shares nothing with the games made from it", () => {
    const { journal, game } = aGame(2);
    const copy = replay(journal);
    copy.settings.timing = "none";
    copy.rulesets.pop();
    copy.questions.pop();
    expect(replay(journal)).toEqual(game);
  });

  it("[E1] opens a game at the start of its chance, with nobody in it", () => {
    const { opening } = aGame().journal;
    expect(openGame(opening)).toMatchObject({
      chance: { key: opening.seed, drawn: 0 },
      phase: { name: "lobby" },
      emptyAt: opening.openedAt,
      hostId: null,
      seats: [],
    });
  });
});
