import { describe, expect, it } from "vitest";
import { remainingMs } from "../../src/game/clock.ts";
import type { PhaseName } from "../../src/game/game.ts";
import { alarmAt, play } from "../../src/game/machine.ts";
import type { MoveName, Moves } from "../../src/game/moves.ts";
import {
  aGame,
  aGameIn,
  aLobby,
  anUntimedGame,
  aQuestion,
  GRACE,
  isDue,
  MINUTE,
  SECOND,
  SETTLE,
  someSettings,
} from "../support/aGame.ts";

const WAITING = ["question", "elimination", "voting"] as const;
const TIMED = [...WAITING, "results"] as const;
const SECONDS = { question: 60, elimination: 30, voting: 30, results: 20 };

describe("who changes phase", () => {
  const inputs: Partial<Moves> = {
    "update-settings": someSettings(),
    "update-profile": { name: "Ann", icon: "bee", rude: false },
    "set-question-time": { playerId: "p1", factor: 2 },
    "start-game": { gameId: "g", questions: Array.from({ length: 8 }, (_, n) => aQuestion(n)) },
    "submit-answer": { text: "Kangaroo", rude: false },
    "save-draft": { text: "Kangaroo", rude: false },
    "submit-elimination-vote": { optionId: "?" },
    "submit-final-vote": { optionId: "?" },
    "pause-game": {},
    "extend-phase": {},
    "skip-question": { replacement: aQuestion(99) },
    "end-game": {},
    "play-again": {},
  };
  const powers = ["pause-game", "extend-phase", "skip-question", "end-game"];

  it.each<[PhaseName, string[]]>([
    ["lobby", ["update-settings", "update-profile", "set-question-time", "start-game"]],
    ["question", ["submit-answer", "save-draft", ...powers]],
    ["elimination", ["submit-elimination-vote", ...powers]],
    ["voting", ["submit-final-vote", ...powers]],
    ["results", powers.filter((power) => power !== "skip-question")],
    ["final", ["play-again"]],
    ["abandoned", ["play-again"]],
  ])("[P1] in %s there are no other moves than its own", (name, legal) => {
    // Sound: the keys of `inputs` are names of moves.
    const moves = Object.keys(inputs) as MoveName[];
    const possible = moves.filter((move) => {
      const table = aGameIn(name);
      return table.refusal("p1", move, inputs[move] ?? {}) !== "WRONG_PHASE";
    });
    expect(possible).toEqual(legal);
  });

  it("[P1] nobody but the host can move the game on, stop it or end it", () => {
    const table = aGame();
    const playerId = "p3";
    expect([
      table.refusal("p2", "request-next-round", {}),
      table.refusal("p2", "pause-game", {}),
      table.refusal("p2", "resume-game", {}),
      table.refusal("p2", "extend-phase", {}),
      table.refusal("p2", "skip-question", { replacement: aQuestion(99) }),
      table.refusal("p2", "end-game", {}),
      table.refusal("p2", "kick-player", { playerId }),
      table.refusal("p2", "hand-over-host", { playerId }),
      table.refusal("p2", "lock-room", { locked: true }),
      table.refusal("p2", "hide-code", { hidden: true }),
    ]).toEqual(Array(10).fill("NOT_HOST"));
  });

  it("[P1] the game goes from question to elimination, voting and results, and round again", () => {
    const table = aGame(2);
    const seen: string[] = [];
    while (table.game.phase.name !== "final") {
      seen.push(table.game.phase.name);
      table.wait((alarmAt(table.game) ?? 0) - table.now);
    }
    expect(seen).toEqual(Array(8).fill(TIMED).flat());
  });

  it("[P1] a phase that begins is reported, and nothing else is", () => {
    const table = aGame(2);
    expect(table.answer("p1")).toEqual({ entered: [], refused: null });
    expect(table.do("p1", "end-game", {})).toEqual({
      entered: [{ name: "final", endedAt: table.now }],
      refused: null,
    });
  });
});

describe("deadlines", () => {
  it.each(TIMED)("[P2] the deadline of %s is a server time", (name) => {
    const table = aGameIn(name);
    expect(table.phase(name).deadlineAt).toBe(table.now + SECONDS[name] * SECOND);
  });

  it("[P2] clients are told how many milliseconds remain, never fewer than none", () => {
    const table = aGame();
    const { deadlineAt } = table.phase("question");
    expect(remainingMs(table.game, deadlineAt, table.now)).toBe(60_000);
    expect(remainingMs(table.game, deadlineAt, table.now + 12_345)).toBe(47_655);
    expect(remainingMs(table.game, deadlineAt, table.now + 60_499)).toBe(0);
  });

  it("[P2] nothing remains to be told without a deadline", () => {
    const table = anUntimedGame();
    expect(remainingMs(table.game, table.phase("question").deadlineAt, table.now)).toBeNull();
    expect(remainingMs(aLobby().game, table.now, table.now)).toBeNull();
  });

  it.each(TIMED)("[P3] %s ends at its deadline, after the grace time, when somebody is missing", (name) => {
    const table = aGameIn(name);
    table.act("p1");
    table.wait(SECONDS[name] * SECOND + GRACE - 1);
    expect(table.game.phase.name).toBe(name);
    table.wait(2);
    expect(table.game.phase.name).not.toBe(name);
  });

  it.each(WAITING)("[P3] %s ends 2 s after the last player has acted", (name) => {
    const table = aGameIn(name);
    for (const by of ["p1", "p2", "p3"]) {
      table.wait(5 * SECOND);
      table.act(by);
    }
    table.wait(SETTLE - 1);
    expect(table.game.phase.name).toBe(name);
    table.wait(1);
    expect(table.game.phase.name).not.toBe(name);
  });

  it("[P3] the deadline counts when it is nearer than the 2 s", () => {
    const table = aGame(2);
    table.answer("p1");
    table.wait(59 * SECOND);
    table.answer("p2");
    table.wait(1 * SECOND + GRACE + 1);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P3] a refused answer is no act", () => {
    const table = aGame(2);
    table.answer("p1");
    table.answer("p2", "Marmalade");
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("question");
  });

  it("[P3] an alarm that rings early or twice changes nothing, a late one ends the phase then", () => {
    const table = aGame();
    const ring = (now: number) => play(table.game, { at: now, by: "", move: "tick", input: {}, actionId: "" });
    const before = structuredClone(table.game);
    ring(table.now + 10);
    ring(table.now + 60_499);
    expect(table.game).toEqual(before);
    expect(isDue(table.game, table.now + 60_499)).toBe(false);

    const late = table.now + 70_000;
    expect(ring(late).entered).toEqual([table.game.phase]);
    expect(table.phase("elimination")).toMatchObject({ startedAt: late, deadlineAt: late + 30_000 });
    expect(ring(late).entered).toEqual([]);
  });
});

describe("whom a phase waits for", () => {
  it.each(WAITING)("[P4] %s does not wait for a player who has dropped out", (name) => {
    const table = aGameIn(name);
    table.act("p1");
    table.act("p2");
    table.do("p3", "disconnect", {});
    table.wait(SETTLE);
    expect(table.game.phase.name).not.toBe(name);
  });

  it.each(["leave", "kick"])("[P4] nobody waits after a %s", (how) => {
    const table = aGame();
    table.answer("p1");
    table.answer("p2");
    if (how === "leave") table.do("p3", "leave", {});
    else table.do("p1", "kick-player", { playerId: "p3" });
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P4] whoever comes back in time is waited for again", () => {
    const table = aGame();
    table.answer("p1");
    table.answer("p2");
    table.do("p3", "disconnect", {});
    table.wait(SETTLE - 1);
    table.do("p3", "connect", {});
    table.wait(30 * SECOND);
    expect(table.game.phase.name).toBe("question");
    table.answer("p3");
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P4] a screen is not waited for", () => {
    const table = aLobby(2);
    table.do("s3", "add-screen", {});
    table.start();
    table.answer("p1");
    table.answer("p2");
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });
});

describe("games end", () => {
  it("[P6] a game in which nobody does anything is final after eight rounds", () => {
    const table = aGame(2);
    table.wait(8 * (60 + 30 + 30 + 20 + 4) * SECOND);
    expect(table.game.phase.name).toBe("final");
    expect(table.game.rounds).toHaveLength(8);
    expect(table.game.seats.map(({ score }) => score)).toEqual([0, 0]);
  });

  it.each(TIMED)("[P6] a game that everybody has left in %s is abandoned", (name) => {
    const table = aGameIn(name);
    for (const by of ["p1", "p2", "p3"]) table.do(by, "leave", {});
    table.wait(5 * MINUTE);
    expect(table.game.phase).toEqual({ name: "abandoned", endedAt: table.now });
  });

  it("[P6] even without timers a game whose players are all gone is abandoned", () => {
    const table = anUntimedGame();
    for (const by of ["p1", "p2", "p3"]) table.do(by, "disconnect", {});
    table.wait(5 * MINUTE);
    expect(table.game.phase.name).toBe("abandoned");
  });

  it("[P6] even a game that the host has paused ends with its room", () => {
    const table = aGame();
    table.do("p1", "pause-game", {});
    table.wait(4 * 60 * MINUTE);
    expect(table.game).toMatchObject({ phase: { name: "abandoned" }, closed: true });
  });
});
