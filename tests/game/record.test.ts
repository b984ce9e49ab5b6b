import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/game/record.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { aGame, aGameIn, aLobby, aQuestion, someSettings, T0 } from "../support/aGame.ts";

describe("what is kept of a game", () => {
  it("[R3] the whole game, best player first, without the question's other right answers", () => {
    const table = aLobby(2);
    table.wait(1_000);
    table.start();
    const replacement = { ...aQuestion(0), aliases: ["Orange jam"] };
    table.do("p1", "skip-question", { replacement });
    table.round({
      decoys: { p1: "Kangaroo" },
      eliminationVotes: { p1: "truth", p2: "robot" },
      finalVotes: { p1: "robot", p2: "p1" },
    });
    table.do("p1", "end-game", {});
    const { aliases: _, ...question } = replacement;
    const [round] = table.game.rounds;
    expect(recordOf(table.game)).toEqual({
      id: "game-1",
      code: "BCDF",
      outcome: "finished",
      ruleset: classic8,
      settings: someSettings(),
      startedAt: T0 + 1_000,
      endedAt: table.now,
      seats: [
        {
          id: "p2",
          name: "Bob",
          icon: table.game.seats[1]?.icon,
          score: 4,
          place: 1,
          correctAnswers: 0,
          robotsIdentified: 1,
          timesFooled: 0,
          votesReceived: 0,
          roundsWon: 1,
        },
        {
          id: "p1",
          name: "Ann",
          icon: table.game.seats[0]?.icon,
          score: -4,
          place: 2,
          correctAnswers: 0,
          robotsIdentified: 0,
          timesFooled: 1,
          votesReceived: 1,
          roundsWon: 0,
        },
      ],
      rounds: [{ ...round, question }],
      skipped: [{ id: "q0" }],
    });
  });

  it.each(["lobby", "question", "elimination", "voting", "results"] as const)(
    "[R3] nothing is kept of a game in %s",
    (name) => {
      expect(recordOf(aGameIn(name).game)).toBeNull();
    },
  );

  it("[P9] an abandoned game is kept as such, with the rounds that were scored", () => {
    const table = aGame(2);
    table.round();
    table.do("p2", "leave", {});
    table.waitFor("abandoned");
    expect(recordOf(table.game)).toMatchObject({ outcome: "abandoned", endedAt: table.now, rounds: [{ number: 1 }] });
  });

  it("[L9] when the room plays again there is nothing to keep until the next end, which is another game", () => {
    const table = aGameIn("final");
    const first = recordOf(table.game);
    table.do("p1", "play-again", {});
    expect(recordOf(table.game)).toBeNull();
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(20 + n));
    table.do("p1", "start-game", { gameId: "game-2", questions });
    table.do("p1", "end-game", {});
    expect([first?.id, recordOf(table.game)?.id]).toEqual(["game-1", "game-2"]);
  });

  it("[R3] it is plain JSON", () => {
    const record = recordOf(aGameIn("final").game);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
