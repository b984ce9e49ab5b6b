import { describe, expect, it } from "vitest";
import { remainingMs } from "../../src/game/clock.ts";
import { alarmAt } from "../../src/game/machine.ts";
import { rulesetOf } from "../../src/game/round.ts";
import {
  aGame,
  aGameIn,
  aLobby,
  anUntimedGame,
  aQuestion,
  GRACE,
  MINUTE,
  SECOND,
  SETTLE,
  type Table,
} from "../support/aGame.ts";

const QUESTION = 60 * SECOND;
const TIMED = ["question", "elimination", "voting", "results"] as const;

/** What remains of the running phase. */
function remaining(table: Table): number | null {
  const { phase } = table.game;
  return "deadlineAt" in phase ? remainingMs(table.game, phase.deadlineAt, table.now) : null;
}

describe("grace", () => {
  it.each([0, 1, GRACE - 1, GRACE])("[P5] an answer %i ms after the deadline still counts", (late) => {
    const table = aGame();
    table.wait(QUESTION + late);
    expect(table.refusal("p1", "submit-answer", { text: "Kangaroo", rude: false })).toBeNull();
    table.waitFor("elimination");
    expect(table.phase("elimination").decoys).toEqual({ p1: "Kangaroo" });
  });

  it("[P5] an answer 501 ms after the deadline does not", () => {
    const table = aGame();
    table.wait(QUESTION + GRACE + 1);
    expect(table.refusal("p1", "submit-answer", { text: "Kangaroo", rude: false })).toBe("WRONG_PHASE");
    expect(table.phase("elimination").decoys).toEqual({});
  });

  it.each([
    ["elimination", "submit-elimination-vote"],
    ["voting", "submit-final-vote"],
  ] as const)("[P5] a vote in %s counts until 500 ms after the deadline", (name, move) => {
    const table = aGameIn(name);
    table.wait(30 * SECOND + GRACE - 1);
    expect(table.refusal("p1", move, { optionId: "a" })).toBeNull();
    table.wait(2);
    expect(table.refusal("p2", move, { optionId: "a" })).toBe("WRONG_PHASE");
  });

  it("[P5] nothing counts once the phase has ended early", () => {
    const table = aGame(2);
    table.do("p2", "save-draft", { text: "", rude: false });
    table.answer("p1");
    table.answer("p2");
    table.wait(SETTLE);
    expect(table.refusal("p2", "submit-answer", { text: "Volcano", rude: false })).toBe("WRONG_PHASE");
  });

  it("[P5] a phase that lasts only for a slower player is over for the others after their own grace", () => {
    const table = aLobby();
    table.do("p3", "set-question-time", { playerId: "p3", factor: 2 });
    table.start();
    table.wait(QUESTION + GRACE);
    expect(table.refusal("p1", "submit-answer", { text: "Kangaroo", rude: false })).toBeNull();
    table.wait(1);
    expect(table.refusal("p2", "submit-answer", { text: "Volcano", rude: false })).toBe("TOO_LATE");
    expect(table.refusal("p2", "save-draft", { text: "Volcano", rude: false })).toBe("TOO_LATE");
    expect(table.refusal("p3", "submit-answer", { text: "Zeppelin", rude: false })).toBeNull();
  });
});

describe("presets", () => {
  it.each([
    ["normal", [60, 30, 30, 20]],
    ["relaxed", [90, 45, 45, 30]],
    ["none", [null, null, null, null]],
  ] as const)("[S6] with %s times the phases last %j seconds", (timing, seconds) => {
    const table = aGame(2, { timing });
    const lasted = TIMED.map(() => {
      const left = remaining(table);
      if (left === null) table.do("p1", "request-next-round", {});
      else table.wait((alarmAt(table.game) ?? 0) - table.now);
      return left === null ? null : left / SECOND;
    });
    expect(lasted).toEqual(seconds);
    expect(table.game.phase.name).toBe("question");
  });
});

describe("a player's own question time", () => {
  it.each([
    ["normal", 1.5, 90],
    ["normal", 2, 120],
    ["relaxed", 1.5, 135],
    ["relaxed", 2, 180],
  ] as const)("[S6] with %s times and factor %f the phase waits %i s for that player", (timing, factor, seconds) => {
    const table = aLobby(3, { timing });
    table.do("p2", "set-question-time", { playerId: "p2", factor });
    table.start();
    table.answer("p1");
    table.wait(seconds * SECOND + GRACE - 1);
    expect(table.game.phase.name).toBe("question");
    table.wait(2);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[S6] the phase does not wait longer once that player has answered", () => {
    const table = aLobby();
    table.do("p2", "set-question-time", { playerId: "p2", factor: 2 });
    table.start();
    table.wait(10 * SECOND);
    table.answer("p2");
    table.wait(50 * SECOND + GRACE + 1);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[S6] nor once that player is gone", () => {
    const table = aLobby();
    table.do("p2", "set-question-time", { playerId: "p2", factor: 2 });
    table.start();
    table.wait(QUESTION + GRACE - 1);
    table.do("p2", "disconnect", {});
    table.wait(2);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[S6] it stretches the question only", () => {
    const table = aLobby();
    table.do("p2", "set-question-time", { playerId: "p2", factor: 2 });
    table.start();
    table.waitFor("elimination");
    table.wait(30 * SECOND + GRACE + 1);
    expect(table.game.phase.name).toBe("voting");
  });

  it("[S6] the host sets it for anybody, a player only for one's own, and only in the lobby", () => {
    const table = aLobby();
    expect([
      table.refusal("p1", "set-question-time", { playerId: "p2", factor: 2 }),
      table.refusal("p3", "set-question-time", { playerId: "p3", factor: 1.5 }),
      table.refusal("p3", "set-question-time", { playerId: "p2", factor: 1 }),
      table.refusal("p1", "set-question-time", { playerId: "p9", factor: 2 }),
    ]).toEqual([null, null, "NOT_HOST", "UNKNOWN_PLAYER"]);
    expect(table.game.seats.map(({ questionTimeFactor }) => questionTimeFactor)).toEqual([1, 2, 1.5]);
    table.start();
    expect(table.refusal("p1", "set-question-time", { playerId: "p2", factor: 1 })).toBe("WRONG_PHASE");
  });

  it("[S6] without timers it means nothing", () => {
    const table = aLobby(2, { timing: "none" });
    table.do("p2", "set-question-time", { playerId: "p2", factor: 2 });
    table.start();
    table.wait(10 * MINUTE);
    expect(table.refusal("p1", "submit-answer", { text: "Kangaroo", rude: false })).toBeNull();
    expect(table.phase("question").deadlineAt).toBeNull();
  });
});

describe("pause, resume, extend", () => {
  it("[P8] a pause freezes what remains, a resume lets it run on", () => {
    const table = aGame();
    table.wait(20 * SECOND);
    table.do("p1", "pause-game", {});
    table.wait(7 * MINUTE);
    expect(remaining(table)).toBe(40 * SECOND);
    table.do("p1", "resume-game", {});
    expect(remaining(table)).toBe(40 * SECOND);
    table.wait(40 * SECOND + GRACE - 1);
    expect(table.game.phase.name).toBe("question");
    table.wait(2);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P8] the 2 s after the last act are frozen as well", () => {
    const table = aGame(2);
    table.answer("p1");
    table.answer("p2");
    table.wait(SETTLE - 1);
    table.do("p1", "pause-game", {});
    table.wait(MINUTE);
    table.do("p1", "resume-game", {});
    expect(table.game.phase.name).toBe("question");
    table.wait(1);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P3] when the last awaited player drops out during a pause, the phase ends 2 s after the resume", () => {
    const table = aGame(3);
    table.answer("p1");
    table.answer("p2");
    table.do("p1", "pause-game", {});
    table.wait(10 * SECOND);
    table.do("p3", "disconnect", {});
    table.wait(10 * SECOND);
    table.do("p1", "resume-game", {});
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P8] several pauses add up", () => {
    const table = aGame();
    for (let times = 0; times < 3; times++) {
      table.wait(10 * SECOND);
      table.do("p1", "pause-game", {});
      table.wait(MINUTE);
      table.do("p1", "resume-game", {});
    }
    expect(remaining(table)).toBe(30 * SECOND);
  });

  it("[P8] a question that replaces another during a pause has its whole time after it", () => {
    const table = aGame();
    table.do("p1", "pause-game", {});
    table.wait(MINUTE);
    table.do("p1", "skip-question", { replacement: aQuestion(99) });
    table.wait(MINUTE);
    expect(remaining(table)).toBe(QUESTION);
    table.do("p1", "resume-game", {});
    expect(remaining(table)).toBe(QUESTION);
  });

  it.each(TIMED)("[P8] an extension gives %s 30 s more", (name) => {
    const table = aGameIn(name);
    table.wait(5 * SECOND);
    const before = remaining(table);
    table.do("p1", "extend-phase", {});
    table.do("p1", "extend-phase", {});
    expect(remaining(table)).toBe((before ?? 0) + 60 * SECOND);
  });

  it("[P8] an extension during a pause is kept", () => {
    const table = aGame();
    table.wait(20 * SECOND);
    table.do("p1", "pause-game", {});
    table.wait(MINUTE);
    table.do("p1", "extend-phase", {});
    table.do("p1", "resume-game", {});
    expect(remaining(table)).toBe(70 * SECOND);
  });

  it("[L10] no extension reaches beyond the life of the room", () => {
    const table = aGame();
    const { roomLifeMs } = rulesetOf(table.game);
    for (let times = 0; times < roomLifeMs / (30 * SECOND); times++) table.do("p1", "extend-phase", {});
    expect(remaining(table)).toBe(table.game.openedAt + roomLifeMs - table.now);
  });

  it("[P8] what has no clock cannot be extended", () => {
    expect(anUntimedGame().refusal("p1", "extend-phase", {})).toBe("NO_TIMER");
    expect(aLobby().refusal("p1", "extend-phase", {})).toBe("WRONG_PHASE");
  });

  it("[P8] the slower player's time is paused and extended with the others'", () => {
    const table = aLobby();
    table.do("p3", "set-question-time", { playerId: "p3", factor: 1.5 });
    table.start();
    table.do("p1", "extend-phase", {});
    table.do("p1", "pause-game", {});
    table.wait(MINUTE);
    table.do("p1", "resume-game", {});
    table.wait(120 * SECOND + GRACE - 1);
    expect(table.refusal("p3", "submit-answer", { text: "Kangaroo", rude: false })).toBeNull();
    table.wait(2);
    expect(table.game.phase.name).toBe("elimination");
  });
});
