import { describe, expect, it } from "vitest";
import { alarmAt } from "../../src/game/machine.ts";
import { aGame, aGameIn, aLobby, aQuestion, decoysOf, MINUTE, takeSeat } from "../support/aGame.ts";

describe("play again", () => {
  it("[L9] room, code and people stay, scores begin at 0, who had left is forgotten", () => {
    const table = aGame(3);
    table.round({ decoys: decoysOf(3), finalVotes: { p1: "truth", p2: "truth" } });
    table.do("p3", "leave", {});
    table.seat("Dee");
    table.do("p2", "disconnect", {});
    table.do("p1", "end-game", {});
    expect(table.refusal("p2", "play-again", {})).toBe("NOT_HOST");
    table.do("p1", "play-again", {});
    expect(table.game).toMatchObject({
      code: "BCDF",
      hostId: "p1",
      phase: { name: "lobby" },
      gameId: null,
      rounds: [],
    });
    expect(table.game.seats.map(({ name, score, firstRound }) => [name, score, firstRound])).toEqual([
      ["Ann", 0, 1],
      ["Bob", 0, 1],
      ["Dee", 0, 1],
    ]);
  });

  it("[L9] an abandoned game can be played again as well", () => {
    const table = aGameIn("abandoned");
    table.do("p1", "play-again", {});
    expect(table.game.phase.name).toBe("lobby");
  });

  it("[L9] the room remembers every question it was asked, skipped ones too, through all games", () => {
    const table = aGame(2);
    table.do("p1", "skip-question", { replacement: aQuestion(50) });
    table.waitFor("results");
    table.waitFor("question");
    table.do("p1", "end-game", {});
    expect(table.game.seenQuestions).toEqual(["q0", "q50", "q1"]);
    table.do("p1", "play-again", {});
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(60 + n));
    table.do("p1", "start-game", { gameId: "game-2", questions });
    expect(table.game.seenQuestions).toEqual(["q0", "q50", "q1", "q60"]);
  });
});

describe("the life of a room", () => {
  it("[L10] a room lives four hours", () => {
    const table = aLobby();
    table.wait(240 * MINUTE - 1);
    expect(table.game.closed).toBe(false);
    table.wait(1);
    expect(table.game).toMatchObject({ closed: true, phase: { name: "lobby" } });
  });

  it("[L10] a game that runs when the room closes is abandoned", () => {
    const table = aGameIn("question");
    table.do("p1", "pause-game", {});
    table.wait(240 * MINUTE);
    expect(table.game).toMatchObject({ closed: true, phase: { name: "abandoned" } });
  });

  it("[L10] a room closes ten minutes after the last person has left", () => {
    const table = aLobby(2);
    table.do("s3", "add-screen", {});
    table.do("p1", "leave", {});
    table.do("p2", "disconnect", {});
    table.wait(MINUTE);
    table.do("s3", "disconnect", {});
    table.wait(10 * MINUTE - 1);
    expect(table.game.closed).toBe(false);
    table.wait(1);
    expect(table.game.closed).toBe(true);
  });

  it("[L10] four hours are the limit, even if the last person has just left", () => {
    const table = aLobby(2);
    table.wait(235 * MINUTE);
    for (const by of ["p1", "p2"]) table.do(by, "disconnect", {});
    table.wait(5 * MINUTE);
    expect(table.game.closed).toBe(true);
  });

  it("[L10] somebody who comes back in time keeps the room open", () => {
    const table = aLobby(2);
    for (const by of ["p1", "p2"]) table.do(by, "disconnect", {});
    table.wait(9 * MINUTE);
    table.do("p2", "connect", {});
    table.wait(60 * MINUTE);
    expect(table.game.closed).toBe(false);
  });

  it("[L10] in a closed room nothing happens any more", () => {
    const table = aLobby(2);
    table.wait(240 * MINUTE);
    const before = structuredClone(table.game);
    expect(takeSeat(table, {})).toBe("ROOM_CLOSED");
    expect(table.refusal("p1", "connect", {})).toBe("ROOM_CLOSED");
    expect(table.refusal("p1", "tick", {})).toBe("ROOM_CLOSED");
    expect(table.game).toEqual(before);
    expect(alarmAt(table.game)).toBeNull();
  });
});
