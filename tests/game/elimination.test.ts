import { describe, expect, it } from "vitest";
import { countVotes, levelled } from "../../src/game/ballot.ts";
import { type Answer, aGame, aSeed, decoysOf, NAMES, SECOND, someSettings, Table } from "../support/aGame.ts";

/** A game in the elimination, in which the first players have answered. */
function anElimination(answers: number, players = 5, seed?: string): Table {
  const table = new Table({ settings: someSettings(), ...(seed && { seed }) });
  table.seat(...NAMES.slice(0, players));
  table.start();
  for (const [by, text] of Object.entries(decoysOf(answers))) table.answer(by, text);
  table.waitFor("elimination");
  return table;
}

/** What is struck out after these votes, by what it is. */
function struckOutBy(votes: Record<string, Answer>, answers = 5): string | null {
  const table = anElimination(answers);
  for (const [by, answer] of Object.entries(votes)) table.eliminate(by, answer);
  table.waitFor("voting");
  const { options, struckOut } = table.phase("voting");
  const option = options.find(({ id }) => id === struckOut);
  return option === undefined ? null : (option.authors[0] ?? option.kind);
}

describe("options", () => {
  it("[E1] all decoys, the truth and the robot's answer, under ids that only count the places", () => {
    const { options, ballot } = anElimination(3).phase("elimination");
    expect(ballot).toEqual(["a", "b", "c", "d", "e"]);
    expect(options.map(({ id }) => id)).toEqual(ballot);
    expect(options.map(({ text, kind, authors }) => [text, kind, authors]).toSorted()).toEqual([
      ["Butterscotch", "decoy", ["p2"]],
      ["Gooseberry", "robot", []],
      ["Helicopter", "decoy", ["p3"]],
      ["Kangaroo", "decoy", ["p1"]],
      ["Marmalade", "truth", []],
    ]);
  });

  it("[E1] truth, robot and early and late decoys take each place equally often", () => {
    const tables = Array.from({ length: 600 }, (_, n) => anElimination(2, 2, aSeed(n)));
    for (const answer of ["truth", "robot", "p1", "p2"] as const) {
      const places = tables.map((table) => table.option(answer));
      for (const place of ["a", "b", "c", "d"]) {
        const count = places.filter((id) => id === place).length;
        expect(count, `${answer} at ${place}`).toBeGreaterThan(110);
        expect(count, `${answer} at ${place}`).toBeLessThan(190);
      }
    }
  });

  it.each([
    ["a capital first letter", "marmalade", "Marmalade"],
    ["the other letters as they are", "orange Jam DIY", "Orange Jam DIY"],
    ["no final stop", "Marmalade.", "Marmalade"],
    ["no stops", "marmalade ...", "Marmalade"],
    ["no stop of Chinese, Hindi or Urdu", "果酱。", "果酱"],
    ["stops within stay", "St. John's", "St. John's"],
    ["a question mark stays", "who?", "Who?"],
    ["the first letter may have an accent", "ähre", "Ähre"],
    ["the first letter may be Cyrillic", "ложь", "Ложь"],
    ["the first letter may stand behind a quotation mark", "“marmalade”", "“Marmalade”"],
    ["or behind a bracket", "(orange) jam", "(Orange) jam"],
    ["a number has no case", "3 fishes", "3 fishes"],
    ["a letter without a single capital stays", "ßa", "ßa"],
    ["nothing but stops stays", "...", "..."],
    ["an emoji stays whole", "👍🏽 yes", "👍🏽 yes"],
  ])("[E1] style is levelled: %s", (_, typed, shown) => {
    expect(levelled(typed)).toBe(shown);
  });

  it("[E1] the truth, the robot's answer and the decoys are levelled alike", () => {
    const table = aGame(2);
    const question = { id: "q", text: "?", category: "art", explanation: "", picture: null, aliases: [] };
    const replacement = { ...question, truth: "orange jam.", robot: "goose berry" };
    table.do("p1", "skip-question", { replacement });
    table.answer("p1", "my kangaroo.");
    table.answer("p2", "Your Volcano");
    table.waitFor("elimination");
    const texts = table.phase("elimination").options.map(({ text }) => text);
    expect(texts.toSorted()).toEqual(["Goose berry", "My kangaroo", "Orange jam", "Your Volcano"]);
    expect(table.phase("elimination").decoys, "what was typed is kept").toEqual({
      p1: "my kangaroo.",
      p2: "Your Volcano",
    });
  });
});

describe("votes", () => {
  it("[E2] nobody votes for the own decoy, neither alone nor merged", () => {
    const table = aGame(3);
    table.answer("p1", "Kangaroo");
    table.insist("p2", "Kangaroo");
    table.waitFor("elimination");
    const optionId = table.option("p1");
    const own = (by: string) => table.refusal(by, "submit-elimination-vote", { optionId });
    expect([own("p1"), own("p2"), own("p3")]).toEqual(["OWN_DECOY", "OWN_DECOY", null]);
  });

  it("[E2] a draft that became a decoy is an own decoy too", () => {
    const table = aGame(2);
    table.do("p1", "save-draft", { text: "Kangaroo", rude: false });
    table.waitFor("elimination");
    expect(table.refusal("p1", "submit-elimination-vote", { optionId: table.option("p1") })).toBe("OWN_DECOY");
  });

  it("[E2] there are only the options on the ballot", () => {
    const table = anElimination(1);
    for (const optionId of ["d", "", "truth"]) {
      expect(table.refusal("p2", "submit-elimination-vote", { optionId })).toBe("UNKNOWN_OPTION");
    }
  });

  it("[E3] a vote may be changed until the phase ends; only the last counts", () => {
    const table = anElimination(3);
    for (const answer of ["p2", "robot", "truth"] as const) table.eliminate("p1", answer);
    expect(table.phase("elimination").votes).toEqual({ p1: table.option("truth") });
  });

  it("[E3] even in the last 2 s, which a change does not prolong", () => {
    const table = anElimination(2, 2);
    for (const by of ["p1", "p2"]) table.eliminate(by, "robot");
    table.wait(SECOND);
    table.eliminate("p1", "truth");
    table.wait(SECOND);
    expect(table.phase("voting").eliminationVotes).toEqual({ p1: table.option("truth"), p2: table.option("robot") });
  });
});

describe("what is struck out", () => {
  it.each<[string, Record<string, Answer>, string | null]>([
    ["the option with the most votes", { p1: "robot", p2: "robot", p3: "p1" }, "robot"],
    ["one vote is enough", { p1: "p3" }, "p3"],
    ["the truth can be struck out", { p1: "truth", p2: "truth", p3: "robot" }, "truth"],
    ["a decoy can be struck out", { p1: "p2", p3: "p2", p2: "p1" }, "p2"],
    ["no votes strike nothing", {}, null],
    ["a tie strikes nothing", { p1: "robot", p2: "truth" }, null],
    ["a tie of three strikes nothing", { p1: "robot", p2: "truth", p3: "p1" }, null],
    ["a tie below the top does not matter", { p1: "robot", p2: "robot", p3: "truth", p4: "p1" }, "robot"],
    ["two against two, and one", { p1: "robot", p2: "robot", p3: "truth", p4: "truth", p5: "p1" }, null],
  ])("[E4] %s", (_, votes, expected) => {
    expect(struckOutBy(votes)).toBe(expected);
  });

  it("[E4] a vote stays when its player leaves", () => {
    const table = anElimination(3);
    table.eliminate("p2", "robot");
    table.do("p2", "leave", {});
    table.waitFor("voting");
    expect(table.phase("voting").struckOut).toBe(table.option("robot"));
  });

  it("[E5] of two options none is struck out, of three one may be", () => {
    expect(struckOutBy({ p1: "robot", p2: "robot" }, 0)).toBeNull();
    expect(struckOutBy({ p2: "robot", p3: "robot" }, 1)).toBe("robot");
  });

  it("[E5] dropped decoys are no options", () => {
    const table = aGame(2);
    table.insist("p1", "Marmalade");
    table.insist("p2", "Gooseberry");
    table.waitFor("elimination");
    for (const by of ["p1", "p2"]) table.eliminate(by, "robot");
    table.waitFor("voting");
    expect(table.phase("voting").struckOut).toBeNull();
    expect(table.phase("voting").ballot).toHaveLength(2);
  });

  it("[E6] the votes per option can be counted afterwards", () => {
    const table = anElimination(2);
    for (const by of ["p1", "p3", "p4"]) table.eliminate(by, "robot");
    table.eliminate("p2", "p1");
    const counted = (["robot", "truth", "p1", "p2"] as const).map((answer) => table.option(answer));
    table.waitFor("voting");
    const { eliminationVotes, struckOut } = table.phase("voting");
    expect(counted.map((id) => countVotes(eliminationVotes, id))).toEqual([3, 0, 1, 0]);
    expect(struckOut).toBe(counted[0]);
  });
});
