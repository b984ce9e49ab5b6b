import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/game/settings.ts";
import { aGame, aGameIn, aLobby, aQuestion, decoysOf, SECOND, SETTLE, type Table, takeSeat } from "../support/aGame.ts";

function occupied(table: Table): string[] {
  return table.game.seats.filter(({ left }) => !left).map(({ id }) => id);
}

describe("seats", () => {
  it("[L5] a seat with its score is there when its holder comes back", () => {
    const table = aGame();
    table.round({ decoys: decoysOf(3), finalVotes: { p3: "truth" } });
    const before = structuredClone(table.game.seats);
    table.do("p3", "disconnect", {});
    table.wait(10 * SECOND);
    table.do("p3", "connect", {});
    expect(table.game.seats).toEqual(before);
  });

  it("[L5] even who has left returns to the seat, with its score", () => {
    const table = aGame();
    table.round({ decoys: decoysOf(3), finalVotes: { p3: "truth" } });
    const before = structuredClone(table.game.seats);
    table.do("p3", "leave", {});
    table.do("p3", "connect", {});
    expect(table.game.seats).toEqual(before);
  });

  it("[L5] who has left finds another icon if the own one was taken meanwhile, and no seat if all are taken", () => {
    const table = aGame(8);
    const icon = table.game.seats[7]?.icon ?? null;
    table.do("p8", "leave", {});
    expect(takeSeat(table, { icon })).toBeNull();
    expect(table.refusal("p8", "connect", {})).toBe("ROOM_FULL");
    table.do("p7", "leave", {});
    table.do("p8", "connect", {});
    expect(new Set(table.game.seats.filter(({ left }) => !left).map((seat) => seat.icon)).size).toBe(8);
  });

  it("[L5] a seat that never played is gone with its player", () => {
    const table = aLobby();
    table.do("p3", "leave", {});
    expect(table.refusal("p3", "connect", {})).toBe("UNKNOWN_PLAYER");
    table.start();
    table.seat("Dee");
    table.do("p4", "leave", {});
    expect(table.game.seats.map(({ id }) => id)).toEqual(["p1", "p2"]);
  });

  it("[L5] nobody connects who was never here", () => {
    const table = aLobby();
    for (const move of ["connect", "disconnect", "leave"] as const) {
      expect(table.refusal("p9", move, {})).toBe("UNKNOWN_PLAYER");
    }
  });
});

describe("late joiners", () => {
  it.each(["question", "elimination", "voting", "results"] as const)(
    "[L6] who joins during %s plays from the next round, from score 0",
    (name) => {
      const table = aGameIn(name);
      table.seat("Dee");
      expect(table.game.seats[3]).toMatchObject({ id: "p4", score: 0, firstRound: 2 });
      while (table.game.rounds.length < 2) table.wait(SECOND);
      expect(table.game.rounds.map(({ awards }) => "p4" in awards)).toEqual([false, true]);
    },
  );

  it("[L6] a late joiner is not waited for and cannot act in the running round", () => {
    const table = aGame(2);
    table.seat("Cid");
    expect(table.refusal("p3", "submit-answer", { text: "Zeppelin", rude: false })).toBe("NOT_PLAYING");
    expect(table.refusal("p3", "save-draft", { text: "Zeppelin", rude: false })).toBe("NOT_PLAYING");
    table.answer("p1");
    table.answer("p2");
    table.wait(SETTLE);
    expect(table.refusal("p3", "submit-elimination-vote", { optionId: "a" })).toBe("NOT_PLAYING");
    table.act("p1");
    table.act("p2");
    table.wait(SETTLE);
    expect(table.refusal("p3", "submit-final-vote", { optionId: "a" })).toBe("NOT_PLAYING");
  });

  it("[L6] in the next round the joiner plays and is waited for", () => {
    const table = aGame(2);
    table.seat("Cid");
    table.waitFor("results");
    table.waitFor("question");
    table.answer("p1");
    table.answer("p2");
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("question");
    table.answer("p3");
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[L6] a skipped question does not make a next round", () => {
    const table = aGame(2);
    table.seat("Cid");
    table.do("p1", "skip-question", { replacement: aQuestion(99) });
    expect(table.refusal("p3", "submit-answer", { text: "Zeppelin", rude: false })).toBe("NOT_PLAYING");
  });

  it("[L6] the host may forbid it while a game runs", () => {
    expect(DEFAULT_SETTINGS.lateJoin).toBe(true);
    const table = aGame(2, { lateJoin: false });
    expect(takeSeat(table, {})).toBe("LATE_JOIN_OFF");
    table.do("p1", "end-game", {});
    expect(takeSeat(table, {})).toBeNull();
    expect(takeSeat(aLobby(2, { lateJoin: false }), { name: "Yan" })).toBeNull();
  });

  it("[L6] there must be a free seat; who leaves a running game frees one", () => {
    const table = aGame(8);
    expect(takeSeat(table, {})).toBe("ROOM_FULL");
    table.do("p8", "leave", {});
    expect(takeSeat(table, {})).toBeNull();
  });
});

describe("what the host can do about people", () => {
  it("[L8] who is kicked is out: neither the seat nor the device comes in again", () => {
    for (const table of [aLobby(), aGame()]) {
      expect(table.refusal("p1", "kick-player", { playerId: "p3" })).toBeNull();
      expect(occupied(table)).toEqual(["p1", "p2"]);
      expect(table.refusal("p3", "connect", {})).toBe("KICKED");
      expect(takeSeat(table, { name: "Someone else", device: "device-Cid" })).toBe("KICKED");
      expect(takeSeat(table, { name: "Someone else", device: "another" })).toBeNull();
    }
  });

  it("[L8] who is kicked during a game can do nothing more in it", () => {
    const table = aGame(4);
    table.do("p1", "kick-player", { playerId: "p3" });
    table.do("p4", "leave", {});
    for (const by of ["p3", "p4"]) {
      expect(table.refusal(by, "submit-answer", { text: "Kangaroo", rude: false })).toBe("NOT_PLAYING");
      expect(table.refusal(by, "save-draft", { text: "Kangaroo", rude: false })).toBe("NOT_PLAYING");
    }
    table.waitFor("elimination");
    for (const by of ["p3", "p4"]) {
      expect(table.refusal(by, "submit-elimination-vote", { optionId: "a" })).toBe("NOT_PLAYING");
    }
  });

  it("[L8] a kick stays in force in the next game", () => {
    const table = aGame();
    table.do("p1", "kick-player", { playerId: "p3" });
    table.do("p1", "end-game", {});
    table.do("p1", "play-again", {});
    expect(table.refusal("p3", "connect", {})).toBe("KICKED");
    expect(takeSeat(table, { device: "device-Cid" })).toBe("KICKED");
  });

  it("[L8] a kick without a device bans no other player who has none", () => {
    const table = aLobby(2);
    takeSeat(table, { device: null });
    table.do("p1", "kick-player", { playerId: "p3" });
    expect(takeSeat(table, { device: null })).toBeNull();
  });

  it("[L8] the host kicks neither the host, nor strangers, nor anybody twice", () => {
    const table = aGame();
    table.do("p1", "kick-player", { playerId: "p3" });
    for (const playerId of ["p1", "p3", "p9"]) {
      expect(table.refusal("p1", "kick-player", { playerId })).toBe("UNKNOWN_PLAYER");
    }
  });

  it("[L8] a locked room lets nobody new in, but everybody back", () => {
    const table = aGame();
    table.do("p3", "disconnect", {});
    table.do("p2", "leave", {});
    table.do("p1", "lock-room", { locked: true });
    expect(takeSeat(table, {})).toBe("ROOM_LOCKED");
    expect(table.refusal("s4", "add-screen", {})).toBe("ROOM_LOCKED");
    expect(table.refusal("p3", "connect", {})).toBeNull();
    expect(table.refusal("p2", "connect", {})).toBeNull();
    table.do("p1", "lock-room", { locked: false });
    expect(takeSeat(table, {})).toBeNull();
  });

  it("[L8] the host hides the code and shows it again", () => {
    const table = aLobby();
    for (const hidden of [true, false]) {
      table.do("p1", "hide-code", { hidden });
      expect(table.game.codeHidden).toBe(hidden);
    }
  });

  it("[L8] the role goes to whom the host chooses, player or screen, if that one is here", () => {
    const table = aLobby();
    table.do("s4", "add-screen", {});
    table.do("p3", "disconnect", {});
    expect(table.refusal("p1", "hand-over-host", { playerId: "p3" })).toBe("UNKNOWN_PLAYER");
    expect(table.refusal("p1", "hand-over-host", { playerId: "p9" })).toBe("UNKNOWN_PLAYER");
    table.do("p1", "hand-over-host", { playerId: "p2" });
    expect(table.game.hostId).toBe("p2");
    expect(table.refusal("p1", "lock-room", { locked: true })).toBe("NOT_HOST");
    table.do("p2", "hand-over-host", { playerId: "s4" });
    expect(table.game.hostId).toBe("s4");
  });
});
