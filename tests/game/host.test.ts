import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/game/record.ts";
import {
  aGame,
  aGameIn,
  aLobby,
  anUntimedGame,
  aQuestion,
  decoysOf,
  MINUTE,
  SECOND,
  SETTLE,
} from "../support/aGame.ts";

const WAITING = ["question", "elimination", "voting"] as const;
const TIMED = [...WAITING, "results"] as const;

describe("no timers", () => {
  it("[P7] a phase goes on for as long as people want", () => {
    const table = anUntimedGame();
    table.wait(60 * MINUTE);
    expect(table.phase("question").deadlineAt).toBeNull();
  });

  it("[P7] a phase ends when everyone has acted", () => {
    const table = anUntimedGame();
    for (const by of ["p1", "p2", "p3"]) table.answer(by);
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P7] the host moves on from every phase", () => {
    const table = anUntimedGame();
    const seen = TIMED.map((name) => {
      expect(table.game.phase.name).toBe(name);
      return table.do("p1", "request-next-round", {}).entered.map((phase) => phase.name);
    });
    expect(seen).toEqual([["elimination"], ["voting"], ["results"], ["question"]]);
  });

  it("[P7] with a clock the host cannot cut a phase short", () => {
    for (const name of WAITING) expect(aGameIn(name).refusal("p1", "request-next-round", {})).toBe("WRONG_PHASE");
  });

  it("[P7] nobody else moves on while the host is here", () => {
    expect(anUntimedGame().refusal("p2", "request-next-round", {})).toBe("NOT_HOST");
  });

  it("[P7] a majority of the connected players moves on while the host is gone", () => {
    const table = anUntimedGame(5);
    table.do("p1", "disconnect", {});
    for (const by of ["p2", "p3", "p2"]) table.do(by, "request-next-round", {});
    expect(table.game.phase.name, "two of four are no majority").toBe("question");
    table.do("p4", "request-next-round", {});
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[P7] only those who are here count for the majority", () => {
    const table = anUntimedGame(5);
    table.do("p1", "disconnect", {});
    for (const by of ["p2", "p3"]) table.do(by, "request-next-round", {});
    table.do("p2", "disconnect", {});
    table.do("p3", "request-next-round", {});
    expect(table.game.phase.name, "one of three").toBe("question");
    table.do("p5", "request-next-round", {});
    expect(table.game.phase.name, "two of three").toBe("elimination");
  });

  it("[P7] a screen has no part in the majority, and with a clock there is none", () => {
    const table = anUntimedGame(2);
    table.do("s3", "add-screen", {});
    table.do("p1", "disconnect", {});
    expect(table.refusal("s3", "request-next-round", {})).toBe("UNKNOWN_PLAYER");

    const timed = aGame(3);
    timed.do("p1", "disconnect", {});
    expect(timed.refusal("p2", "request-next-round", {})).toBe("NOT_HOST");
  });

  it("[P7] the majority cannot move a game that is paused", () => {
    const table = anUntimedGame(3);
    table.do("p1", "pause-game", {});
    table.do("p1", "disconnect", {});
    expect(table.refusal("p2", "request-next-round", {})).toBe("PAUSED");
  });
});

describe("the host's powers", () => {
  it("[P8] a pause refuses all moves of the phase and nothing of the host's, and people come and go", () => {
    const table = aGame();
    table.do("p1", "pause-game", {});
    expect([
      table.refusal("p2", "submit-answer", { text: "Kangaroo", rude: false }),
      table.refusal("p1", "pause-game", {}),
      table.refusal("p3", "disconnect", {}),
      table.refusal("p3", "connect", {}),
      table.refusal("p4", "take-seat", { name: "Dee", icon: null, device: null, rude: false }),
      table.refusal("p1", "extend-phase", {}),
      table.refusal("p1", "skip-question", { replacement: aQuestion(99) }),
      table.refusal("p1", "end-game", {}),
    ]).toEqual(["PAUSED", "ALREADY_PAUSED", null, null, null, null, null, null]);
  });

  it("[P8] votes are refused during a pause as well", () => {
    const elimination = aGameIn("elimination");
    elimination.do("p1", "pause-game", {});
    expect(elimination.refusal("p2", "submit-elimination-vote", { optionId: "a" })).toBe("PAUSED");
    const voting = aGameIn("voting");
    voting.do("p1", "pause-game", {});
    expect(voting.refusal("p2", "submit-final-vote", { optionId: "a" })).toBe("PAUSED");
  });

  it("[P8] only a game that the host has paused can be resumed, and only a running one paused", () => {
    expect(aGame().refusal("p1", "resume-game", {})).toBe("NOT_PAUSED");
    expect(aLobby().refusal("p1", "resume-game", {})).toBe("NOT_PAUSED");
    expect(aLobby().refusal("p1", "pause-game", {})).toBe("WRONG_PHASE");
  });

  it.each(WAITING)("[P8] a question skipped in %s scores nothing and is replaced in the same round", (name) => {
    const table = aGameIn(name);
    table.act("p1");
    const replacement = aQuestion(77);
    table.do("p1", "skip-question", { replacement });
    expect(table.phase("question")).toMatchObject({ question: replacement, decoys: {}, startedAt: table.now });
    expect(table.game.rounds).toEqual([]);
    table.round({ decoys: decoysOf(3) });
    expect(table.game.rounds.map(({ number, question }) => [number, question.id])).toEqual([[1, "q77"]]);
    table.round();
    expect(table.game.rounds.map(({ number, question }) => [number, question.id])).toEqual([
      [1, "q77"],
      [2, "q1"],
    ]);
  });

  it("[P8] the host ends the game early: final, with the scores so far; the unfinished round scores nothing", () => {
    const table = aGame();
    table.round({ decoys: decoysOf(3), finalVotes: { p2: "truth" } });
    table.waitFor("question");
    for (const by of ["p1", "p2", "p3"]) table.answer(by);
    table.waitFor("voting");
    table.vote("p1", "truth");
    table.do("p1", "end-game", {});
    expect(table.game.phase).toEqual({ name: "final", endedAt: table.now });
    expect(table.game.seats.map(({ score }) => score)).toEqual([0, 8, 0]);
    expect(recordOf(table.game)).toMatchObject({ outcome: "finished", rounds: [{ number: 1 }] });
  });

  it("[P8] a paused game can be ended", () => {
    const table = aGame();
    table.do("p1", "pause-game", {});
    table.do("p1", "end-game", {});
    expect(table.game).toMatchObject({ phase: { name: "final" }, pause: null });
  });
});

describe("too few players", () => {
  it("[P9] with one connected player the game pauses itself and goes on when a second one is back", () => {
    const table = aGame(2);
    table.wait(10 * SECOND);
    table.do("p2", "disconnect", {});
    expect(table.game.pause).toEqual({ at: table.now, byHost: false });
    expect(table.refusal("p1", "submit-answer", { text: "Kangaroo", rude: false })).toBe("PAUSED");
    table.wait(4 * MINUTE);
    table.do("p2", "connect", {});
    expect(table.game).toMatchObject({ pause: null, tooFewSinceAt: null });
    expect(table.phase("question").deadlineAt).toBe(table.now + 50 * SECOND);
  });

  it("[P9] two connected players are enough", () => {
    const table = aGame(3);
    table.do("p3", "disconnect", {});
    expect(table.game.pause).toBeNull();
  });

  it("[P9] screens are no players", () => {
    const table = aLobby(2);
    table.do("s3", "add-screen", {});
    table.start();
    table.do("p2", "disconnect", {});
    expect(table.game.pause).toEqual({ at: table.now, byHost: false });
  });

  it("[P9] a late joiner makes enough players", () => {
    const table = aGame(2);
    table.do("p2", "disconnect", {});
    table.seat("Cid");
    expect(table.game.pause).toBeNull();
  });

  it.each(TIMED)("[P9] in %s the game is abandoned after five minutes, not before", (name) => {
    const table = aGameIn(name, 2);
    table.do("p2", "disconnect", {});
    table.wait(5 * MINUTE - 1);
    expect(table.game.phase.name).toBe(name);
    table.wait(1);
    expect(table.game.phase).toEqual({ name: "abandoned", endedAt: table.now });
    expect(recordOf(table.game)?.outcome).toBe("abandoned");
  });

  it("[P9] each time the five minutes begin anew", () => {
    const table = aGame(2);
    for (let times = 0; times < 2; times++) {
      table.do("p2", "disconnect", {});
      table.wait(4 * MINUTE);
      table.do("p2", "connect", {});
    }
    expect(table.game.phase.name).toBe("question");
  });

  it("[P9] the five minutes do not run while the host has paused", () => {
    const table = aGame(2);
    table.do("p1", "pause-game", {});
    table.do("p2", "disconnect", {});
    table.wait(60 * MINUTE);
    expect(table.game.phase.name).toBe("question");
    table.do("p1", "resume-game", {});
    expect(table.game.pause?.byHost, "the game stays paused for want of players").toBe(false);
    table.wait(5 * MINUTE - 1);
    expect(table.game.phase.name).toBe("question");
    table.wait(1);
    expect(table.game.phase.name).toBe("abandoned");
  });

  it("[P9] the host may take over the game's own pause, which then outlasts the second player's return", () => {
    const table = aGame(2);
    table.do("p2", "disconnect", {});
    table.wait(MINUTE);
    table.do("p1", "pause-game", {});
    table.do("p2", "connect", {});
    expect(table.game.pause?.byHost).toBe(true);
    table.do("p1", "resume-game", {});
    expect(table.phase("question").deadlineAt).toBe(table.now + 60 * SECOND);
  });

  it("[P9] a lobby and a final wait for people without end of the game", () => {
    for (const name of ["lobby", "final"] as const) {
      const table = aGameIn(name, 2);
      table.do("p2", "disconnect", {});
      table.wait(6 * MINUTE);
      expect(table.game).toMatchObject({ phase: { name }, pause: null });
    }
  });
});
