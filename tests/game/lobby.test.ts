import { describe, expect, it } from "vitest";
import { ICONS, type Icon } from "../../src/game/icons.ts";
import { aGame, aLobby, aQuestion, MINUTE, SECOND, someSettings, Table, takeSeat } from "../support/aGame.ts";

const FAMILY = "👨‍👩‍👧‍👦";

describe("how many play", () => {
  it("[L1] eight players have room, a ninth has not", () => {
    const table = aLobby(8);
    expect(table.game.seats).toHaveLength(8);
    expect(takeSeat(table, {})).toBe("ROOM_FULL");
  });

  it("[L1] a game starts with two connected players, not with one", () => {
    const table = aLobby(2);
    const questions = Array.from({ length: 8 }, (_, n) => aQuestion(n));
    table.do("p2", "disconnect", {});
    expect(table.refusal("p1", "start-game", { gameId: "g", questions })).toBe("NOT_ENOUGH_PLAYERS");
    table.do("p2", "connect", {});
    expect(table.refusal("p2", "start-game", { gameId: "g", questions })).toBe("NOT_HOST");
    expect(table.refusal("p1", "start-game", { gameId: "g", questions })).toBeNull();
    expect(table.game).toMatchObject({ gameId: "g", startedAt: table.now, phase: { name: "question" } });
  });

  it("[L1] a game needs a question for every round", () => {
    const table = aLobby(2, { ruleset: "classic-12@1" });
    expect(() => table.start("p1", 11)).toThrow("NO_QUESTIONS");
    table.start("p1", 12);
  });

  it("[L1] the host chooses the ruleset among those of the room", () => {
    const table = aLobby();
    const settings = someSettings({ ruleset: "classic-12@1", timing: "relaxed", lateJoin: false });
    expect(table.refusal("p2", "update-settings", settings)).toBe("NOT_HOST");
    expect(table.refusal("p1", "update-settings", { ...settings, ruleset: "classic-9@1" })).toBe("UNKNOWN_RULESET");
    expect(table.refusal("p1", "update-settings", settings)).toBeNull();
    expect(table.game.settings).toEqual(settings);
  });
});

describe("names and icons", () => {
  it.each([
    ["one letter", "x", "x"],
    ["twenty letters", "x".repeat(20), "x".repeat(20)],
    ["twenty letters with accents that are characters of their own", "x\u0304".repeat(20), "x\u0304".repeat(20)],
    ["twenty families", FAMILY.repeat(20), FAMILY.repeat(20)],
    ["wide letters", "Ａｎｎａ", "Anna"],
    ["a ligature", "ﬁnn", "finn"],
    ["spaces around", "  Anna  ", "Anna"],
    ["a right-to-left override", "\u202eannA\u202c", "annA"],
    ["a zero-width space and a line feed at the end", "An\u200bna\n", "Anna"],
    ["Hebrew", "דנה", "דנה"],
  ])("[L2] a name may be %s", (_, typed, kept) => {
    const table = new Table();
    expect(takeSeat(table, { name: typed })).toBeNull();
    expect(table.game.seats[0]?.name).toBe(kept);
  });

  it.each([
    ["nothing", "", "NAME_EMPTY"],
    ["nothing but space", " \u3000\t", "NAME_EMPTY"],
    ["nothing to be seen", "\u200b\u2060\u202e", "NAME_EMPTY"],
    ["21 letters", "x".repeat(21), "NAME_TOO_LONG"],
    ["21 families", FAMILY.repeat(21), "NAME_TOO_LONG"],
    ["a tower of marks", `x${"\u0304".repeat(999)}`, "NAME_TOO_LONG"],
  ])("[L2] a name may not be %s", (_, name, code) => {
    expect(takeSeat(new Table(), { name })).toBe(code);
  });

  it.each([
    ["ann", "another case"],
    ["ＡＮＮ", "wide letters"],
    ["A\u200bnn", "something invisible"],
    ["An\ud800n", "half a character"],
    [" Ann ", "spaces around"],
  ])("[L2] %j is taken when there is an Ann: %s", (name) => {
    expect(takeSeat(aLobby(1), { name })).toBe("NAME_TAKEN");
  });

  it.each([
    ["Zoé", "Zoe\u0301"],
    ["Zoé", "Zoe\u200b\u0301"],
    ["Straße", "STRASSE"],
    ["ΣΟΦΟΣ", "σοφος"],
    ["Bob1", "Bob1\ufe0f"],
    ["🐝", "🐝\ufe0f"],
    ["علی", "عل\u200cی"],
  ])("[L2] %j and %j are one name", (first, second) => {
    const table = new Table();
    expect(takeSeat(table, { name: first })).toBeNull();
    expect(takeSeat(table, { name: second })).toBe("NAME_TAKEN");
  });

  it("[L2] names are filtered", () => {
    expect(takeSeat(new Table(), { rude: true })).toBe("NAME_RUDE");
    expect(aLobby(1).refusal("p1", "update-profile", { name: "Zoe", icon: "bee", rude: true })).toBe("NAME_RUDE");
  });

  it("[L2] there are twenty icons, each for one player", () => {
    expect(new Set(ICONS).size).toBe(20);
    const table = new Table();
    expect(takeSeat(table, { name: "Ann", icon: "bee" })).toBeNull();
    expect(takeSeat(table, { name: "Bob", icon: "bee" })).toBe("ICON_TAKEN");
    // Sound: what a client sends need not be an icon.
    expect(takeSeat(table, { name: "Bob", icon: "bear" as Icon })).toBe("ICON_UNKNOWN");
  });

  it("[L2] who wants no particular icon gets a free one", () => {
    const icons = aLobby(8).game.seats.map(({ icon }) => icon);
    expect(new Set(icons).size).toBe(8);
  });

  it("[L2] name and icon can be changed in the lobby, one's own kept", () => {
    const table = aLobby(2);
    expect([
      table.refusal("p1", "update-profile", { name: "ANN", icon: table.game.seats[0]?.icon ?? "bee", rude: false }),
      table.refusal("p2", "update-profile", { name: "Bea", icon: "umbrella", rude: false }),
      table.refusal("p1", "update-profile", { name: "bea", icon: "bee", rude: false }),
      table.refusal("p1", "update-profile", { name: "Ann", icon: "umbrella", rude: false }),
      table.refusal("s9", "update-profile", { name: "TV", icon: "bee", rude: false }),
    ]).toEqual([null, null, "NAME_TAKEN", "ICON_TAKEN", "UNKNOWN_PLAYER"]);
    expect(table.game.seats.map(({ name }) => name)).toEqual(["ANN", "Bea"]);
    expect(table.game.seats[1]?.icon).toBe("umbrella");
    table.start();
    expect(table.refusal("p2", "update-profile", { name: "Bob", icon: "bee", rude: false })).toBe("WRONG_PHASE");
  });

  it("[L2] a name and an icon are free again when their player has left the lobby", () => {
    const table = aLobby(2);
    const icon = table.game.seats[1]?.icon ?? null;
    table.do("p2", "leave", {});
    expect(takeSeat(table, { name: "Bob", icon })).toBeNull();
  });
});

describe("the host", () => {
  it("[L3] the room's creator is host, player or screen", () => {
    expect(aLobby(2).game.hostId).toBe("p1");
    const table = new Table();
    table.do("s1", "add-screen", {});
    table.seat("Ann", "Bob");
    expect(table.game).toMatchObject({ hostId: "s1", screens: [{ id: "s1", goneAt: null }] });
    table.start("s1");
    expect(table.game.phase.name).toBe("question");
  });

  it("[L3] screens do not count as players and do not play", () => {
    const table = new Table();
    table.do("s1", "add-screen", {});
    table.seat("Ann");
    table.do("s3", "add-screen", {});
    expect(() => table.start("s1")).toThrow("NOT_ENOUGH_PLAYERS");
    table.seat("Bob");
    table.start("s1");
    expect(table.refusal("s1", "submit-answer", { text: "Kangaroo", rude: false })).toBe("NOT_PLAYING");
    table.waitFor("voting");
    expect(table.refusal("s1", "submit-final-vote", { optionId: "a" })).toBe("NOT_PLAYING");
  });

  it("[L3] eight players and the screens have room together; a screen that is gone gives way to a new one", () => {
    const table = aLobby(8);
    for (const id of ["s9", "s10", "s11", "s12"]) table.do(id, "add-screen", {});
    expect(table.refusal("s13", "add-screen", {})).toBe("ROOM_FULL");
    table.do("s11", "disconnect", {});
    table.wait(1);
    table.do("s10", "disconnect", {});
    table.do("s13", "add-screen", {});
    expect(table.game.screens.map(({ id }) => id)).toEqual(["s9", "s10", "s12", "s13"]);
  });

  it("[L4] the host's screen keeps its place when it is gone: it may return", () => {
    const table = new Table();
    for (const id of ["s1", "s2", "s3", "s4"]) table.do(id, "add-screen", {});
    table.seat("Ann", "Bob");
    table.do("s1", "disconnect", {});
    table.wait(1);
    expect(table.refusal("s7", "add-screen", {}), "the host").toBe("ROOM_FULL");
    table.wait(15 * SECOND);
    expect(table.game.hostId).toBe("p5");
    expect(table.refusal("s7", "add-screen", {}), "whom the role is owed to").toBe("ROOM_FULL");
    table.do("s1", "connect", {});
    expect(table.game.hostId).toBe("s1");
  });

  it("[L4] when the host is gone for 15 s, the longest-seated connected player becomes host", () => {
    const table = aLobby(4);
    table.do("p2", "disconnect", {});
    table.do("p1", "disconnect", {});
    table.wait(15 * SECOND - 1);
    expect(table.game.hostId).toBe("p1");
    table.wait(1);
    expect(table.game.hostId).toBe("p3");
  });

  it("[L4] a host who is back within 15 s stays host", () => {
    const table = aLobby();
    table.do("p1", "disconnect", {});
    table.wait(14 * SECOND);
    table.do("p1", "connect", {});
    table.wait(MINUTE);
    expect(table.game.hostId).toBe("p1");
  });

  it("[L4] the 15 s run from the first moment of absence, however often it is reported", () => {
    const table = aLobby();
    table.do("p1", "disconnect", {});
    table.wait(10 * SECOND);
    table.do("p1", "disconnect", {});
    table.wait(5 * SECOND);
    expect(table.game.hostId).toBe("p2");
  });

  it("[L4] a player who was host does not get the role back", () => {
    const table = aLobby();
    table.do("p1", "disconnect", {});
    table.wait(15 * SECOND);
    table.do("p1", "connect", {});
    expect(table.game.hostId).toBe("p2");
  });

  it("[L4] a screen that was host gets the role back, even after it has passed on twice", () => {
    const table = new Table();
    table.do("s1", "add-screen", {});
    table.seat("Ann", "Bob");
    table.do("s1", "disconnect", {});
    table.wait(15 * SECOND);
    expect(table.game.hostId).toBe("p2");
    table.do("p2", "disconnect", {});
    table.wait(15 * SECOND);
    expect(table.game.hostId).toBe("p3");
    table.do("s1", "connect", {});
    expect(table.game.hostId).toBe("s1");
  });

  it("[L4] a screen gets nothing back that it or its heir has handed over", () => {
    const table = new Table();
    table.do("s1", "add-screen", {});
    table.seat("Ann", "Bob");
    table.do("s1", "disconnect", {});
    table.wait(15 * SECOND);
    table.do("p2", "hand-over-host", { playerId: "p3" });
    table.do("s1", "connect", {});
    expect(table.game.hostId).toBe("p3");
  });

  it("[L4] a host who leaves is not waited for", () => {
    const table = aLobby();
    table.do("p1", "leave", {});
    expect(table.game.hostId).toBe("p2");
    const game = aGame();
    game.do("p1", "leave", {});
    expect(game.game.hostId).toBe("p2");
  });

  it("[L4] when nobody is there to take over, the first to come is host", () => {
    const table = aLobby(2);
    table.do("p2", "disconnect", {});
    table.do("p1", "disconnect", {});
    table.wait(MINUTE);
    expect(table.game.hostId).toBe("p1");
    table.do("p2", "connect", {});
    expect(table.game.hostId).toBe("p2");
  });
});
