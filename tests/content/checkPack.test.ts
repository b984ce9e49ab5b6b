import { describe, expect, it } from "vitest";
import { checkPacks } from "../../src/content/checkPack.ts";
import type { PackQuestion } from "../../src/content/pack.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";

function findingsOf(question: PackQuestion): string[] {
  return checkPacks([aPack([question])]).map(({ level, message }) => `${level}: ${message}`);
}

function findingsIn(changes: Parameters<typeof someTexts>[0]): string[] {
  return findingsOf(aQuestion("one", { texts: { en: someTexts(changes) } }));
}

describe("checking packs", () => {
  it("finds nothing in a good question", () => {
    expect(checkPacks([aPack([aQuestion("one")])])).toEqual([]);
  });

  it("names pack and question", () => {
    expect(checkPacks([aPack([aQuestion("one", { texts: {} })], "wild")])).toEqual([
      { pack: "wild", question: "one", level: "error", message: "has no English texts" },
    ]);
  });

  it.each([
    [
      "[A1] a lie like the truth",
      { lies: ["the wombat!", "Koala"] },
      'the lie "the wombat!" counts as the right answer "Wombat"',
    ],
    [
      "[A3] a lie one letter from an alias",
      { lies: ["Vombatos", "Koala"] },
      'the lie "Vombatos" counts as the right answer "Vombatus"',
    ],
    ["[A1] two lies that are one", { lies: ["Koala", "A koala"] }, 'the lies "Koala" and "A koala" count as the same'],
  ])("refuses %s", (_, changes, message) => {
    expect(findingsIn(changes)).toEqual([`error: en: ${message}`]);
  });

  it("[A2] tells numbers apart that differ in one digit", () => {
    expect(findingsIn({ truth: "1914", aliases: [], lies: ["1915", "1941"] })).toEqual([]);
  });

  it("[A1] warns of an alias that the rules make needless", () => {
    expect(findingsIn({ aliases: ["a wombat"] })).toEqual([
      'warning: en: the alias "a wombat" is superfluous: it counts as the truth anyway',
    ]);
  });

  it.each([
    ["the case of its first letter", { lies: ["koala", "badger"] }],
    ["its final stop", { truth: "Wombat." }],
    ["having digits or not", { lies: ["Koala 2", "Badger 7"] }],
    ["being long", { truth: "Southern hairy-nosed wombat" }],
    ["being short", { truth: "Yak", lies: ["Southern koala", "European badger"] }],
  ])("warns of a truth that stands out by %s", (trait, changes) => {
    expect(findingsIn(changes)).toEqual([
      expect.stringMatching(new RegExp(`^warning: en: the truth stands out by ${trait}`)),
    ]);
  });

  it("lets the truth share its style with one lie only", () => {
    expect(findingsIn({ lies: ["koala", "Badger"] })).toEqual([]);
  });

  it("[X1] refuses an id that contains the truth as a word", () => {
    expect(findingsOf(aQuestion("the-wombat-cube"))).toEqual(["error: en: its id contains the truth"]);
    expect(findingsOf(aQuestion("combat-cube"))).toEqual([]);
  });

  it("[X1] refuses an alt that contains the truth, and warns of a question that does", () => {
    const texts = { en: someTexts({ question: "What does a wombat leave behind it?" }) };
    const picture = aPicture("pictures/p1.svg", { en: "A wombat seen from behind" });
    expect(findingsOf(aQuestion("one", { texts, picture }))).toEqual([
      "warning: en: the question contains the truth",
      "error: en: the alt of its picture contains the truth",
    ]);
  });

  it("wants an English alt, and one in every language of the question", () => {
    const texts = { en: someTexts(), de: someTexts() };
    expect(findingsOf(aQuestion("one", { texts, picture: aPicture("pictures/p1.svg", {}) }))).toEqual([
      "error: has no English alt for its picture",
      "warning: en: has no alt for its picture in this language",
      "warning: de: has no alt for its picture in this language",
    ]);
  });

  it("checks every language", () => {
    const texts = { en: someTexts(), de: someTexts({ lies: ["Wombat", "Dachs"] }) };
    expect(findingsOf(aQuestion("one", { texts }))).toEqual([
      'error: de: the lie "Wombat" counts as the right answer "Wombat"',
    ]);
  });
});

describe("finding duplicates", () => {
  const other = {
    en: someTexts({ question: "What is the name of the second largest lake?", truth: "Superior", aliases: [] }),
  };

  it("refuses an id used in another pack", () => {
    const packs = [aPack([aQuestion("one")], "a"), aPack([aQuestion("one", { texts: other })], "b")];
    expect(checkPacks(packs)).toEqual([
      { pack: "b", question: "one", level: "error", message: "its id is used already in the pack a" },
    ]);
  });

  it.each([
    ["error", "Which animal leaves cube-shaped droppings?"],
    ["warning", "Droppings like dice in the shape of small cubes: whose?"],
  ])("finds much the same question with a common answer in another pack: %s", (level, question) => {
    const texts = { en: someTexts({ question, truth: "Vombatus", aliases: [] }) };
    const packs = [aPack([aQuestion("one")], "a"), aPack([aQuestion("two", { texts })], "b")];
    expect(checkPacks(packs)).toEqual([
      {
        pack: "b",
        question: "two",
        level,
        message: expect.stringMatching(/^asks much the same as one of the pack a \(\d+ % alike\)$/),
      },
    ]);
  });

  it("allows another question with the same answer, and the same question with another answer", () => {
    const sameAnswer = { en: someTexts({ question: "Who digs burrows in Tasmania all night long?" }) };
    const sameQuestion = { en: someTexts({ truth: "Zebra", aliases: [] }) };
    const questions = [
      aQuestion("one"),
      aQuestion("two", { texts: sameAnswer }),
      aQuestion("three", { texts: sameQuestion }),
    ];
    expect(checkPacks([aPack(questions)])).toEqual([]);
  });

  it("compares 10,000 questions within seconds", () => {
    const questions = Array.from({ length: 10_000 }, (_, i) => {
      const question = `What stands on page ${i * 7919} of volume ${i * 104729}?`;
      return aQuestion(`q-${i}`, {
        texts: { en: someTexts({ question, truth: `Wombat ${i % 5000}`, lies: ["Koala 2"], aliases: [] }) },
      });
    });
    const startedAt = performance.now();
    checkPacks([aPack(questions)]);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });
});
