import { describe, expect, it } from "vitest";
import { openGame, replay } from "../../src/game/journal.ts";
import { alarmAt } from "../../src/game/machine.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { DEFAULT_SETTINGS } from "../../src/game/settings.ts";
import {
  aGame,
  aGameIn,
  aLobby,
  anOpening,
  anUntimedGame,
  GRACE,
  joinAudience,
  MINUTE,
  SECOND,
  SETTLE,
  someSettings,
  Table,
  takeSeat,
} from "../support/aGame.ts";

/** A game in voting with players p1, p2, p3 and their decoys, and so many in the audience. */
function aVote(audience: number): { table: Table; members: string[] } {
  const table = aGame();
  const members = table.watch(audience);
  for (const by of ["p1", "p2", "p3"]) table.answer(by);
  table.waitFor("voting");
  return { table, members };
}

/** How many of the audience voted for each option of the round just played, by its text. */
function tally(table: Table): Record<string, number> {
  table.waitFor("results");
  const options = table.game.rounds.at(-1)?.options ?? [];
  return Object.fromEntries(options.flatMap((o) => (o.audienceVotes === 0 ? [] : [[o.text, o.audienceVotes]])));
}

/** A room with room for so many in the audience. */
function aHall(maxAudience: number): Table {
  return new Table({ rulesets: [{ ...classic8, maxAudience }] });
}

describe("coming to watch", () => {
  it.each(["lobby", "question", "elimination", "voting", "results", "final", "abandoned"] as const)(
    "[L6] somebody who comes in %s is in the audience at once",
    (name) => {
      const table = aGameIn(name);
      expect(joinAudience(table)).toBeNull();
      expect(table.game.audience).toEqual([{ id: "a4", device: null, goneAt: null }]);
    },
  );

  it("[L7] up to 200 watch; who is gone gives way, longest gone first, and the vote with the place", () => {
    expect(aGame().game.rulesets[0]?.maxAudience).toBe(200);
    const table = aHall(3);
    table.seat("Ann", "Bob");
    const [first = "", second = "", third = ""] = table.watch(3);
    table.start();
    table.waitFor("voting");
    for (const by of [first, second, third]) table.voteAlong(by, "truth");
    expect(joinAudience(table)).toBe("AUDIENCE_FULL");
    table.do(second, "disconnect", {});
    table.wait(1);
    table.do(first, "disconnect", {});
    table.watch(2);
    expect(table.game.audience.map(({ id }) => id)).toEqual([third, "a6", "a7"]);
    expect(table.refusal(second, "connect", {})).toBe("UNKNOWN_PLAYER");
    expect(tally(table)).toEqual({ Marmalade: 1 });
  });

  it("[L7] there is no place for the audience with a ruleset of before there was one", () => {
    const { maxAudience: _, ...old } = classic8;
    expect(joinAudience(new Table({ rulesets: [old] }))).toBe("AUDIENCE_FULL");
  });

  it("[L7] an opening and an entry that say nothing of the audience are understood", () => {
    const { audience: _, ...old } = someSettings();
    // Sound: what an earlier build has kept need not be whole.
    const settings = old as ReturnType<typeof someSettings>;
    expect(openGame(anOpening({ settings })).settings.audience).toBe(true);
    const table = aLobby();
    table.do("p1", "update-settings", settings);
    expect(table.game.settings.audience).toBe(true);
    expect(replay(table.journal)).toEqual(table.game);
  });

  it("[L7] the host may do without; turned off in the lobby, the audience is out, and may come back when it is on", () => {
    expect(DEFAULT_SETTINGS.audience).toBe(true);
    expect(joinAudience(aLobby(2, { audience: false }))).toBe("AUDIENCE_OFF");
    const table = aLobby();
    const [member = ""] = table.watch();
    table.do("p1", "update-settings", someSettings({ audience: false }));
    expect(table.game.audience).toEqual([]);
    expect(table.refusal(member, "connect", {})).toBe("UNKNOWN_PLAYER");
    expect(joinAudience(table)).toBe("AUDIENCE_OFF");
    table.do("p1", "update-settings", someSettings());
    expect(joinAudience(table)).toBeNull();
  });

  it("[L8] a locked room lets nobody new watch, but everybody back", () => {
    const table = aGame();
    const [member = ""] = table.watch();
    table.do(member, "disconnect", {});
    table.do("p1", "lock-room", { locked: true });
    expect(joinAudience(table)).toBe("ROOM_LOCKED");
    expect(table.refusal(member, "connect", {})).toBeNull();
  });

  it("[L8] who is kicked out of the audience does not come in again, in whatever part", () => {
    const { table, members } = aVote(2);
    const [member = "", other = ""] = members;
    table.voteAlong(member, "robot");
    table.voteAlong(other, "truth");
    expect(table.refusal("p2", "kick-player", { playerId: member })).toBe("NOT_HOST");
    expect(table.refusal("p1", "kick-player", { playerId: member })).toBeNull();
    expect(table.refusal("p1", "kick-player", { playerId: member })).toBe("UNKNOWN_PLAYER");
    expect(table.refusal(member, "connect", {})).toBe("KICKED");
    expect(joinAudience(table, `device-${member}`)).toBe("KICKED");
    expect(takeSeat(table, { device: `device-${member}` })).toBe("KICKED");
    expect(tally(table)).toEqual({ Marmalade: 1 });
  });

  it("[L8] a player who was kicked does not watch either", () => {
    const table = aLobby();
    table.do("p1", "kick-player", { playerId: "p3" });
    expect(joinAudience(table, "device-Cid")).toBe("KICKED");
  });

  it("[L6] a member takes a seat that is free like anybody else", () => {
    const table = aGame(8);
    const [member = ""] = table.watch();
    table.do(member, "leave", {});
    expect(table.game.audience).toEqual([]);
    expect(takeSeat(table, { device: `device-${member}` })).toBe("ROOM_FULL");
    table.do("p8", "leave", {});
    expect(takeSeat(table, { device: `device-${member}` })).toBeNull();
  });
});

describe("the audience's vote", () => {
  it("[L7] is counted for each option when the phase ends, the last of each member", () => {
    const { table, members } = aVote(4);
    const [one = "", two = "", three = ""] = members;
    table.voteAlong(one, "truth");
    table.voteAlong(two, "p1");
    table.voteAlong(three, "truth");
    table.voteAlong(one, "p1");
    expect(tally(table)).toEqual({ Marmalade: 1, Kangaroo: 2 });
  });

  it("[L7] changes no score and no count", () => {
    const [watched, alone] = [aVote(3), aVote(0)].map(({ table, members }) => {
      for (const by of members) table.voteAlong(by, "p1");
      table.vote("p2", "p1");
      table.waitFor("results");
      return table.game.rounds[0]?.awards;
    });
    expect(watched).toEqual(alone);
    expect(watched).toMatchObject({ p1: { votesReceivedPoints: 4 }, p2: { total: 0 } });
  });

  it("[L7] is for options on the ballot only, and for the voting phase only", () => {
    const table = aGame();
    const [member = ""] = table.watch();
    expect(table.refusal(member, "submit-audience-vote", { optionId: "a" })).toBe("WRONG_PHASE");
    for (const by of ["p1", "p2", "p3"]) table.answer(by);
    table.waitFor("elimination");
    const struckOut = table.option("robot");
    for (const by of ["p1", "p2"]) table.eliminate(by, "robot");
    expect(table.refusal(member, "submit-audience-vote", { optionId: struckOut })).toBe("WRONG_PHASE");
    expect(table.refusal(member, "submit-elimination-vote", { optionId: struckOut })).toBe("NOT_PLAYING");
    table.waitFor("voting");
    for (const optionId of [struckOut, "z", "__proto__"]) {
      expect(table.refusal(member, "submit-audience-vote", { optionId })).toBe("UNKNOWN_OPTION");
    }
    expect(table.refusal(member, "submit-final-vote", { optionId: table.option("truth") })).toBe("NOT_PLAYING");
    table.waitFor("results");
    expect(table.refusal(member, "submit-audience-vote", { optionId: "a" })).toBe("WRONG_PHASE");
  });

  it("[L7] is not for players, screens and strangers", () => {
    const { table } = aVote(1);
    table.do("s5", "add-screen", {});
    for (const by of ["p1", "s5", "a99"]) {
      expect(table.refusal(by, "submit-audience-vote", { optionId: table.option("truth") })).toBe("NOT_AUDIENCE");
    }
  });

  it("[P5] counts within the grace time, not after it, and not in a pause", () => {
    const { table, members } = aVote(1);
    const [member = ""] = members;
    const truth = { optionId: table.option("truth") };
    table.do("p1", "pause-game", {});
    expect(table.refusal(member, "submit-audience-vote", truth)).toBe("PAUSED");
    table.do("p1", "resume-game", {});
    table.wait(30 * SECOND + GRACE);
    expect(table.game.phase.name).toBe("voting");
    expect(table.refusal(member, "submit-audience-vote", truth)).toBeNull();
    table.wait(1);
    expect(table.refusal(member, "submit-audience-vote", truth)).toBe("WRONG_PHASE");
  });

  it("[L7] goes with a member who leaves, and stays with one whose connection is lost", () => {
    const { table, members } = aVote(3);
    for (const by of members) table.voteAlong(by, "truth");
    const [leaver = "", lost = ""] = members;
    table.do(leaver, "leave", {});
    table.do(lost, "disconnect", {});
    expect(tally(table)).toEqual({ Marmalade: 2 });
  });

  it("[L7] begins anew in the next round", () => {
    const { table, members } = aVote(1);
    const [member = ""] = members;
    table.voteAlong(member, "truth");
    table.waitFor("results");
    table.round();
    expect(tally(table)).toEqual({});
  });
});

describe("the audience is no player", () => {
  it("[P3] [P4] [L7] is waited for by nobody", () => {
    const { table } = aVote(5);
    for (const by of ["p1", "p2", "p3"]) table.act(by);
    table.wait(SETTLE);
    expect(table.game.phase.name).toBe("results");
  });

  it("[L1] [L7] does not make a game possible", () => {
    const table = aLobby(1);
    table.watch(5);
    expect(() => table.start()).toThrow("NOT_ENOUGH_PLAYERS");
  });

  it("[P9] [L7] does not keep a game going", () => {
    const table = aGame(2);
    table.watch(5);
    table.do("p2", "disconnect", {});
    expect(table.game.pause).toEqual({ at: table.now, byHost: false });
    table.wait(5 * MINUTE);
    expect(table.game.phase.name).toBe("abandoned");
  });

  it("[P7] [L7] has no say in moving on, and does not count for the majority", () => {
    const table = anUntimedGame(3);
    const members = table.watch(5);
    table.do("p1", "disconnect", {});
    for (const by of members) expect(table.refusal(by, "request-next-round", {})).toBe("UNKNOWN_PLAYER");
    for (const by of ["p2", "p3"]) table.do(by, "request-next-round", {});
    expect(table.game.phase.name).toBe("elimination");
  });

  it("[L3] [L4] [L7] never becomes host, neither as the first to come nor by succession nor by gift", () => {
    const table = new Table();
    const [member = ""] = table.watch();
    expect(table.game.hostId).toBeNull();
    table.seat("Ann");
    expect(table.game.hostId).toBe("p2");
    expect(table.refusal("p2", "hand-over-host", { playerId: member })).toBe("UNKNOWN_PLAYER");
    table.do("p2", "leave", {});
    table.wait(MINUTE);
    expect(table.game.hostId).toBe("p2");
    expect(table.refusal(member, "lock-room", { locked: true })).toBe("NOT_HOST");
  });

  it("[L2] [S6] [L7] has no name, no icon, no question time", () => {
    const table = aLobby();
    const [by = ""] = table.watch();
    expect(table.refusal(by, "update-profile", { name: "Zoe", icon: "bee", rude: false })).toBe("UNKNOWN_PLAYER");
    expect(table.refusal(by, "set-question-time", { playerId: by, factor: 2 })).toBe("UNKNOWN_PLAYER");
    expect(table.refusal(by, "set-question-time", { playerId: "p1", factor: 2 })).toBe("NOT_HOST");
  });

  it("[L10] but a person: the room stays for as long as somebody watches, four hours at most", () => {
    const table = aLobby(1);
    const [member = ""] = table.watch();
    table.do("p1", "leave", {});
    table.wait(60 * MINUTE);
    expect(table.game.closed).toBe(false);
    table.do(member, "disconnect", {});
    table.wait(10 * MINUTE);
    expect(table.game.closed).toBe(true);
    expect(alarmAt(table.game)).toBeNull();
  });

  it("[L9] stays when the room plays again", () => {
    const { table, members } = aVote(2);
    table.do("p1", "end-game", {});
    table.do("p1", "play-again", {});
    expect(table.game.audience.map(({ id }) => id)).toEqual(members);
  });
});
