import { Encoder } from "@colyseus/schema";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Game, Option } from "../../src/game/game.ts";
import { privateView } from "../../src/rooms/privateView.ts";
import { Projection } from "../../src/rooms/projection.ts";
import { RoomSerializer, shrinkEncoderBuffers } from "../../src/rooms/RoomSerializer.ts";
import { NAMES, Table } from "../support/aGame.ts";
import { aPlan, type Plan, playRandomly } from "../support/aRandomGame.ts";

/** A table of three in the given phase; Ann and Bob have acted, Cy has not. Two watch, and have voted along. */
function aTableIn(phase: "question" | "elimination" | "voting" | "results"): Table {
  const table = new Table();
  table.seat("Ann", "Bob", "Cy");
  const audience = table.watch(2);
  table.start();
  for (const id of ["p1", "p2"]) table.do(id, "submit-answer", { text: `decoy of ${id}`, rude: false });
  table.do("p3", "save-draft", { text: "half a thought", rude: false });
  if (phase === "question") return table;
  table.wait(61_000);
  voteAsTwo(table, "submit-elimination-vote");
  if (phase === "elimination") return table;
  table.wait(31_000);
  voteAsTwo(table, "submit-final-vote");
  for (const by of audience) table.voteAlong(by, "truth");
  if (phase === "voting") return table;
  table.wait(31_000);
  return table;
}

function voteAsTwo(table: Table, move: "submit-elimination-vote" | "submit-final-vote"): void {
  const phase = table.game.phase;
  if (!("options" in phase)) throw new Error(`nothing to vote for in ${phase.name}`);
  const decoyOfOther = (id: string) =>
    phase.options.find((option) => phase.ballot.includes(option.id) && !option.authors.includes(id))?.id ?? "";
  for (const id of ["p1", "p2"]) table.do(id, move, { optionId: decoyOfOther(id) });
}

/** Everything a client would be sent on joining now. */
function bytesOf(game: Game): string {
  const projection = new Projection();
  projection.write(game, 1_800_000_000_000);
  return Buffer.from(new Encoder(projection.state).encodeAll()).toString("hex");
}

/** The same game to everyone who may not know better: each secret is replaced by another. */
function withOtherSecrets(game: Game): Game {
  const other = structuredClone(game);
  other.chance = { key: "f".repeat(64), drawn: 999 };
  other.questions = [];
  other.bannedDevices = ["another-device"];
  other.recentActions = {};
  for (const member of other.audience) member.device = "another-device";
  for (const seat of other.seats) {
    seat.device = "another-device";
    seat.questionTimeFactor = 2;
  }
  const { phase } = other;
  if ("question" in phase) {
    phase.question = { ...phase.question, truth: "other", robot: "another", aliases: ["x"], explanation: "Otherwise." };
    for (const id of Object.keys(phase.decoys)) phase.decoys[id] = "something else of another length";
  }
  if (phase.name === "question") {
    phase.drafts = {};
    phase.tooCloseCounts = { p1: 2 };
  }
  if ("options" in phase) {
    phase.options = withOtherRoles(phase.options);
    const ids = Object.keys(phase.votes);
    phase.votes = Object.fromEntries(ids.map((id) => [id, phase.ballot[0] ?? ""]));
  }
  if (phase.name === "voting") {
    const [[voter, vote] = ["", ""], ...rest] = Object.entries(phase.eliminationVotes);
    phase.audienceVotes = { a4: phase.ballot[1] ?? "" };
    phase.eliminationVotes = Object.fromEntries([["p3", vote], ...rest.filter(() => voter !== "p3")]);
  }
  return other;
}

/** Who is the truth, who the robot, who wrote what: all moved on by one. */
function withOtherRoles<O extends Option>(options: readonly O[]): O[] {
  return options.map((option, i) => {
    const { kind, authors } = options[(i + 1) % options.length] ?? option;
    return { ...option, kind, authors };
  });
}

describe("[X1] the projection tells nothing early", () => {
  for (const phase of ["question", "elimination", "voting"] as const) {
    it(`[X1] sends the same bytes in ${phase} whatever the secrets are`, () => {
      const { game } = aTableIn(phase);
      expect(bytesOf(withOtherSecrets(game))).toBe(bytesOf(game));
    });
  }

  it("[R1] sends other bytes in results, where the secrets are told", () => {
    const { game } = aTableIn("results");
    const other = structuredClone(game);
    for (const round of other.rounds) round.options = withOtherRoles(round.options);
    expect(bytesOf(other)).not.toBe(bytesOf(game));
  });

  it("[X1] has not even a field set that results will tell", () => {
    for (const phase of ["question", "elimination", "voting"] as const) {
      const projection = new Projection();
      projection.write(aTableIn(phase).game, 1_800_000_000_000);
      expect(projection.state.explanation).toBe("");
      for (const option of projection.state.options) {
        const { kind, authors, finalVoters, eliminationVoters, audienceVotes } = option;
        expect([kind, ...authors, ...finalVoters, ...eliminationVoters, audienceVotes]).toEqual(["", 0]);
      }
      for (const player of projection.state.players.values()) expect(player.award.total).toBe(0);
    }
  });

  it("[E6] shows the counts and what was struck out from voting on", () => {
    const table = aTableIn("voting");
    const projection = new Projection();
    projection.write(table.game, table.now);
    const counts = [...projection.state.options].map(({ eliminationVotes }) => eliminationVotes);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it("[L7] shows how many watch, and in results how many of them voted for what", () => {
    const shown = (phase: "voting" | "results") => {
      const projection = new Projection();
      projection.write(aTableIn(phase).game, 1_800_000_000_000);
      const { audience, options } = projection.state;
      return { audience, votes: [...options].map(({ kind, audienceVotes }) => [kind, audienceVotes]) };
    };
    expect(shown("voting")).toEqual({ audience: 2, votes: Array(5).fill(["", 0]) });
    expect(shown("results").votes).toContainEqual(["truth", 2]);
    expect(shown("results").votes.filter(([, votes]) => votes !== 0)).toHaveLength(1);
  });

  it("[L7] makes no patch out of a vote of the audience", () => {
    const table = aTableIn("voting");
    const projection = new Projection();
    const encoder = new Encoder(projection.state);
    projection.write(table.game, table.now);
    encoder.discardChanges();
    table.voteAlong("a4", "robot");
    projection.write(table.game, table.now);
    expect(encoder.hasChanges).toBe(false);
  });

  it("[E3] shows who has acted, and for a patch it makes no difference how", () => {
    const patchAfter = (text: string) => {
      const table = aTableIn("question");
      const projection = new Projection();
      const encoder = new Encoder(projection.state);
      projection.write(table.game, table.now);
      encoder.encode();
      encoder.discardChanges();
      table.do("p3", "submit-answer", { text, rude: false });
      projection.write(table.game, table.now);
      return Buffer.from(encoder.encode()).toString("hex");
    };
    expect(patchAfter("a considerably longer decoy than the other")).toBe(patchAfter("brief"));
  });
});

describe("the state", () => {
  it("of eight players with their longest texts fits into an encoder's buffer, in the widest script", () => {
    const table = new Table();
    table.seat(...NAMES.map((name) => `${name}${"漢".repeat(17)}`));
    table.start();
    const wide = (player: number) =>
      Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * player * i)).join("");
    for (let player = 1; player <= 8; player++) table.answer(`p${player}`, wide(player));
    table.waitFor("results");
    const projection = new Projection();
    projection.write(table.game, table.now);
    shrinkEncoderBuffers();
    const warn = vi.spyOn(console, "warn");
    const serializer = new RoomSerializer();
    serializer.reset(projection.state);
    const whole = serializer.getFullState();
    expect(whole.length).toBeGreaterThan(3_000);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("the state in the course of a game", () => {
  it("shows after every move what it would show if all of it were written anew", () => {
    const look = ({ state }: Projection) => {
      const { serverTime: _, remainingMs: __, ...view } = state.toJSON();
      return view;
    };
    const play = (plan: Plan) => {
      const projection = new Projection();
      let followed = 0;
      const after = ({ game, now, journal: { entries } }: Table) => {
        for (const entry of entries.slice(followed)) projection.follow(game, entry);
        followed = entries.length;
        const anew = new Projection();
        anew.write(game, now);
        expect(look(projection)).toEqual(look(anew));
      };
      playRandomly(plan, { after });
    };
    fc.assert(fc.property(aPlan, play), { numRuns: 40, seed: 9 });
  });
});

describe("the clock in the state", () => {
  it("[P2] stamps what remains with the server's time, and a change in the same millisecond one later", () => {
    const table = aTableIn("question");
    const projection = new Projection();
    expect(projection.write(table.game, table.now)).toBe(true);
    expect([projection.state.serverTime, projection.state.remainingMs]).toEqual([table.now, 60_000]);
    expect(projection.write(table.game, table.now)).toBe(false);
    table.do("p1", "pause-game", {});
    expect(projection.write(table.game, table.now)).toBe(true);
    expect(projection.state.serverTime).toBe(table.now + 1);
  });
});

describe("the private view", () => {
  it("[E2] tells a player the own decoy, option and votes, and no one else's", () => {
    const table = aTableIn("elimination");
    const own = (id: string) => {
      const seat = table.game.seats.find((candidate) => candidate.id === id);
      if (seat === undefined) throw new Error(`no seat ${id}`);
      return privateView(table.game, seat, table.now);
    };
    const phase = table.phase("elimination");
    const optionOf = (id: string) => phase.options.find(({ authors }) => authors.includes(id))?.id;
    expect(own("p1")).toMatchObject({
      decoy: "decoy of p1",
      optionId: optionOf("p1"),
      eliminationVote: phase.votes["p1"],
    });
    expect(JSON.stringify(own("p1"))).not.toContain("p2");
    expect(own("p3")).toMatchObject({ decoy: "half a thought", optionId: optionOf("p3"), eliminationVote: "" });
  });

  it("[S6] tells only the slower player of the longer time", () => {
    const table = new Table();
    table.seat("Ann", "Bob");
    table.do("p2", "set-question-time", { playerId: "p2", factor: 1.5 });
    table.start();
    const [ann, bob] = table.game.seats.map((seat) => privateView(table.game, seat, table.now).remainingMs);
    const projection = new Projection();
    projection.write(table.game, table.now);
    expect([ann, bob, projection.state.remainingMs]).toEqual([60_000, 90_000, 60_000]);
  });
});
