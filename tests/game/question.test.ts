import { describe, expect, it } from "vitest";
import type { Option } from "../../src/game/game.ts";
import { aGame, aQuestion, DECOYS, MINUTE, SECOND, type Table } from "../support/aGame.ts";

const FAMILY = "👨‍👩‍👧‍👦";
const KISS = "👩🏻‍❤️‍💋‍👩🏻";

function submit(table: Table, by: string, text: string, rude = false) {
  return table.refusal(by, "submit-answer", { text, rude });
}

function draft(table: Table, by: string, text: string, rude = false) {
  return table.refusal(by, "save-draft", { text, rude });
}

/** What a typed answer is kept as. */
function kept(text: string): string[] {
  const table = aGame();
  expect(submit(table, "p1", text)).toBeNull();
  return Object.values(table.phase("question").decoys);
}

/** The decoys on the ballot with their authors. */
function decoyOptions(table: Table): Pick<Option, "text" | "authors">[] {
  table.waitFor("elimination");
  const decoys = table.phase("elimination").options.filter(({ kind }) => kind === "decoy");
  return decoys.map(({ text, authors }) => ({ text, authors })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

describe("what a decoy may be", () => {
  it.each([
    ["one letter", "x"],
    ["one digit", "7"],
    ["one emoji", "🦄"],
    ["one flag", "🇩🇪"],
    ["one Chinese character", "猫"],
    ["100 letters", "x".repeat(100)],
    ["100 letters of two code units", "𐐷".repeat(100)],
    ["100 letters with combining marks", "x\u0304".repeat(100)],
    ["100 families, one character each", FAMILY.repeat(100)],
    ["100 kisses of fifteen code units", KISS.repeat(100)],
    ["100 Hangul syllables", "각".repeat(100)],
    ["100 syllables of Devanagari", "कि".repeat(100)],
    ["Hebrew, right to left", "קנגורו"],
    ["Arabic with a joiner that belongs there", "می‌خواهم"],
  ])("[Q1] %s", (_, text) => {
    expect(kept(text)).toEqual([text]);
  });

  it.each([
    ["compatibility letters", "Ｋａｎｇａ ﬁｎ", "Kanga fin"],
    ["a letter and its accent", "Cafe\u0301 Royal", "Café Royal"],
    ["spaces around and ideographic space", "\u3000 Kangaroo \t\n", "Kangaroo"],
    ["zero-width space, joiner and byte order mark", "\ufeffKan\u200bga\u200droo\u2060", "Kangaroo"],
    ["soft hyphens", "Kan\u00adga\u00adroo", "Kangaroo"],
    ["control characters", "Kan\u0000ga\u0007roo\u009f", "Kangaroo"],
    ["a right-to-left override", "\u202eKangaroo\u202c", "Kangaroo"],
    ["right-to-left marks around Arabic", "\u200fكنغر\u200f", "كنغر"],
  ])("[Q1] %s are made plain", (_, typed, text) => {
    expect(kept(typed)).toEqual([text]);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "  \t\u3000"],
    ["what nobody sees", "\u200b\u200d\u2060\ufeff\u202e\u3164"],
    ["punctuation", "?!…—"],
    ["a symbol", "+"],
    ["a mark without a letter", "\u0301"],
  ])("[Q1] %s is no answer", (_, text) => {
    expect(submit(aGame(), "p1", text)).toBe("ANSWER_EMPTY");
  });

  it.each([
    ["101 letters", "x".repeat(101)],
    ["101 families", FAMILY.repeat(101)],
    ["101 letters with combining marks", "x\u0304".repeat(101)],
    ["a tower of a thousand marks", `x${"\u0304".repeat(1000)}`.repeat(2)],
  ])("[Q1] %s are refused, never cut", (_, text) => {
    const table = aGame();
    expect(submit(table, "p1", text)).toBe("ANSWER_TOO_LONG");
    expect(table.phase("question").decoys).toEqual({});
  });

  it("[Q1] what is removed does not count as length", () => {
    expect(kept(` ${"\u200bx".repeat(100)} `)).toEqual(["x".repeat(100)]);
  });

  it("[Q2] the first accepted decoy is final", () => {
    const table = aGame();
    submit(table, "p1", "Kangaroo");
    expect(submit(table, "p1", "Volcano")).toBe("ALREADY_ANSWERED");
    expect(draft(table, "p1", "Volcano")).toBe("ALREADY_ANSWERED");
    expect(table.phase("question").decoys).toEqual({ p1: "Kangaroo" });
  });

  it("[Q2] after a refusal another decoy is welcome", () => {
    const table = aGame();
    for (const text of ["", "x".repeat(101), "Marmalade", "Kangaroo"]) submit(table, "p1", text);
    expect(table.phase("question").decoys).toEqual({ p1: "Kangaroo" });
  });

  it("[Q7] a rude decoy is refused with its own code, as often as it is sent", () => {
    const table = aGame();
    for (let times = 0; times < 4; times++) expect(submit(table, "p1", "Kangaroo", true)).toBe("ANSWER_RUDE");
    expect(submit(table, "p1", "Kangaroo")).toBeNull();
  });

  it("[Q7] a rude decoy that is too close is called rude and does not count as too close", () => {
    const table = aGame();
    for (let times = 0; times < 4; times++) expect(submit(table, "p1", "Marmalade", true)).toBe("ANSWER_RUDE");
    expect(submit(table, "p1", "Marmalade")).toBe("TOO_CLOSE");
  });
});

describe("too close", () => {
  function aGameWithAlias(): Table {
    const table = aGame();
    const replacement = { ...aQuestion(0), id: "q99", aliases: ["Orange jam", "Citrus spread"] };
    table.do("p1", "skip-question", { replacement });
    table.answer("p2", "Kangaroo");
    return table;
  }

  it.each([
    ["the truth", "Marmalade"],
    ["almost the truth", "a marmelade!"],
    ["an alias", "citrus spread"],
    ["the robot's answer", "GOOSEBERRY"],
    ["another player's decoy", "kangaro"],
  ])("[Q3] %s is refused with one neutral code", (_, text) => {
    const table = aGameWithAlias();
    expect(table.do("p1", "submit-answer", { text, rude: false })).toEqual({ entered: [], refused: "TOO_CLOSE" });
    expect(table.phase("question").decoys).toEqual({ p2: "Kangaroo" });
  });

  it("[Q4] two refusals, then nothing more is refused for closeness", () => {
    const table = aGameWithAlias();
    expect(submit(table, "p1", "Marmalade")).toBe("TOO_CLOSE");
    expect(submit(table, "p1", "Kangaroo")).toBe("TOO_CLOSE");
    expect(submit(table, "p3", "Kangaroo"), "each player has two").toBe("TOO_CLOSE");
    expect(submit(table, "p1", "Gooseberry")).toBeNull();
  });

  it("[Q4] all other reasons to refuse stay", () => {
    const table = aGame();
    for (let times = 0; times < 2; times++) submit(table, "p1", "Marmalade");
    expect(submit(table, "p1", "")).toBe("ANSWER_EMPTY");
    expect(submit(table, "p1", "x".repeat(101))).toBe("ANSWER_TOO_LONG");
    expect(submit(table, "p1", "Marmalade", true)).toBe("ANSWER_RUDE");
  });

  it("[Q4] in the next round there are two refusals again", () => {
    const table = aGame();
    table.insist("p1", "Marmalade");
    table.waitFor("results");
    table.waitFor("question");
    expect(submit(table, "p1", "Copenhagen")).toBe("TOO_CLOSE");
  });

  it.each(["Marmalade", "Orange jam", "Gooseberry"])("[Q4] a decoy %j is dropped in silence at the close", (text) => {
    const table = aGameWithAlias();
    table.insist("p1", text);
    table.answer("p3", "Volcano");
    table.wait(2 * SECOND);
    expect(decoyOptions(table)).toEqual([
      { text: "Kangaroo", authors: ["p2"] },
      { text: "Volcano", authors: ["p3"] },
    ]);
  });

  it("[Q4] equal decoys are merged", () => {
    const table = aGame(4);
    table.answer("p2", "Kangaroo");
    table.answer("p4", "Volcano");
    table.insist("p3", "the kangaroo");
    table.insist("p1", "Kangaroos");
    expect(decoyOptions(table)).toEqual([
      { text: "Kangaroo", authors: ["p2", "p3", "p1"] },
      { text: "Volcano", authors: ["p4"] },
    ]);
  });
});

describe("drafts", () => {
  it("[Q5] a draft becomes the decoy at the deadline", () => {
    const table = aGame();
    draft(table, "p1", "Kang");
    draft(table, "p1", "  Kangaroo ");
    expect(table.phase("question").decoys, "it is not judged before").toEqual({});
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p1"] }]);
    expect(table.phase("elimination").decoys).toEqual({ p1: "Kangaroo" });
  });

  it.each([
    ["empty", "  ", false],
    ["too long", "x".repeat(101), false],
    ["rude", "Kangaroo", true],
    ["the truth", "Marmalade", false],
    ["the robot's answer", "Gooseberry", false],
    ["another player's decoy", "Volcano", false],
  ])("[Q5] a draft that is %s is dropped", (_, text, rude) => {
    const table = aGame();
    table.answer("p2", "Volcano");
    expect(draft(table, "p1", text, rude), "nobody learns that while typing").toBeNull();
    expect(decoyOptions(table)).toEqual([{ text: "Volcano", authors: ["p2"] }]);
  });

  it("[Q5] a draft does not make its author done", () => {
    const table = aGame(2);
    table.answer("p1");
    draft(table, "p2", "Kangaroo");
    table.wait(30 * SECOND);
    expect(table.game.phase.name).toBe("question");
  });

  it("[Q5] of two equal drafts one is kept", () => {
    const table = aGame();
    draft(table, "p2", "Kangaroo");
    draft(table, "p1", "Kangaroo");
    expect(decoyOptions(table)).toHaveLength(1);
  });

  it("[Q5] a draft after two refusals would be accepted, so it counts: merged or dropped", () => {
    const table = aGame();
    table.answer("p2", "Volcano");
    for (const by of ["p1", "p3"]) {
      for (let times = 0; times < 2; times++) submit(table, by, "Volcano");
    }
    draft(table, "p1", "Volcano");
    draft(table, "p3", "Marmalade");
    expect(decoyOptions(table)).toEqual([{ text: "Volcano", authors: ["p2", "p1"] }]);
  });

  it("[Q5] a draft is kept through a refused answer, and through its author's absence", () => {
    const table = aGame();
    draft(table, "p1", "Kangaroo");
    submit(table, "p1", "Marmalade");
    table.do("p1", "disconnect", {});
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p1"] }]);
  });

  it("[Q5] a draft is kept during a pause, however long it is", () => {
    const table = aGame();
    table.wait(30 * SECOND);
    table.do("p1", "pause-game", {});
    table.wait(5 * MINUTE);
    draft(table, "p2", "Kangaroo");
    table.do("p1", "resume-game", {});
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p2"] }]);
  });

  it("[Q5] a draft is kept when its author is the last one there", () => {
    const table = aGame(2);
    table.do("p1", "disconnect", {});
    draft(table, "p2", "Kangaroo");
    table.do("p1", "connect", {});
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p2"] }]);
  });

  it("[Q5] an accepted answer replaces the draft", () => {
    const table = aGame();
    draft(table, "p1", "Kangaroo");
    submit(table, "p1", "Volcano");
    expect(decoyOptions(table)).toEqual([{ text: "Volcano", authors: ["p1"] }]);
  });

  it("[Q5] drafts count as well when the host moves on", () => {
    const table = aGame(2, { timing: "none" });
    draft(table, "p2", "Kangaroo");
    table.do("p1", "request-next-round", {});
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p2"] }]);
  });
});

describe("no decoy", () => {
  it("[Q6] no decoy, no option: who has none still votes", () => {
    const table = aGame();
    table.answer("p1", DECOYS[0]);
    expect(decoyOptions(table)).toEqual([{ text: "Kangaroo", authors: ["p1"] }]);
    table.eliminate("p2", "p1");
    table.waitFor("voting");
    table.vote("p2", "truth");
    table.waitFor("results");
    expect(table.game.seats.map(({ score }) => score)).toEqual([0, 8, 0]);
  });
});
