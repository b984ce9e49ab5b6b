import { describe, expect, it } from "vitest";
import { checkPacks } from "../../src/content/checkPack.ts";
import type { PackQuestion } from "../../src/content/pack.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";

function findingsOf(question: PackQuestion): string[] {
  return checkPacks([aPack([question])]).map(({ level, field, message }) => `${level}: ${field}: ${message}`);
}

function findingsIn(changes: Parameters<typeof someTexts>[0]): string[] {
  return findingsOf(aQuestion("one", { texts: { en: someTexts(changes) } }));
}

describe("checking packs", () => {
  it("finds nothing in a good question", () => {
    expect(checkPacks([aPack([aQuestion("one")])])).toEqual([]);
  });

  it("names pack, question and field", () => {
    const question = aQuestion("one", { texts: { en: someTexts({ lies: ["A wombat"] }) } });
    expect(checkPacks([aPack([question], "wild")])).toEqual([
      {
        pack: "wild",
        question: "one",
        field: "texts.en.lies",
        level: "error",
        message: 'the lie "A wombat" counts as the right answer "Wombat"',
      },
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
    expect(findingsIn(changes)).toEqual([`error: texts.en.lies: ${message}`]);
  });

  it("[A2] tells numbers apart that differ in one digit", () => {
    expect(findingsIn({ truth: "1914", aliases: [], lies: ["1915", "1941"] })).toEqual([]);
  });

  it("[A1] warns of an alias that the rules make needless", () => {
    expect(findingsIn({ aliases: ["a wombat"] })).toEqual([
      'warning: texts.en.aliases: the alias "a wombat" is superfluous: it counts as the truth anyway',
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
      expect.stringMatching(new RegExp(`^warning: texts.en.truth: the truth stands out by ${trait}`)),
    ]);
  });

  it("lets the truth share its style with one lie only", () => {
    expect(findingsIn({ lies: ["koala", "Badger"] })).toEqual([]);
  });

  it("[X1] refuses an id that contains the truth as a word", () => {
    expect(findingsOf(aQuestion("the-wombat-cube"))).toEqual(["error: id: its id contains the truth"]);
    expect(findingsOf(aQuestion("combat-cube"))).toEqual([]);
  });

  it("[X1] refuses an alt that contains the truth, and warns of a question that does", () => {
    const texts = { en: someTexts({ question: "What does a wombat leave behind it?" }) };
    const picture = aPicture("pictures/p1.svg", { en: "A wombat seen from behind" });
    expect(findingsOf(aQuestion("one", { texts, picture }))).toEqual([
      "warning: texts.en.question: the question contains the truth",
      "error: picture.alt.en: the alt of its picture contains the truth",
    ]);
  });

  it("warns of a picture without an alt in a language of the question", () => {
    const texts = { en: someTexts(), de: someTexts() };
    const picture = aPicture("pictures/p1.svg", { en: "A drawing of a shape" });
    expect(findingsOf(aQuestion("one", { texts, picture }))).toEqual([
      "warning: picture.alt.de: has no alt for its picture in this language",
    ]);
  });

  it("warns of a question that is not in all languages of its pack, whichever these are", () => {
    const languages = [aQuestion("one", { texts: { de: someTexts(), ja: someTexts() } })];
    const other = someTexts({ question: "Welches Tier schläft im Stehen?", truth: "Pferd", aliases: [] });
    expect(checkPacks([aPack([...languages, aQuestion("two", { texts: { de: other } })])])).toEqual([
      expect.objectContaining({
        question: "two",
        level: "warning",
        message: "is not in ja, unlike others of the pack",
      }),
    ]);
  });

  it.each(["", "Because it is."])("warns of an explanation that explains nothing: %j", (explanation) => {
    expect(findingsIn({ explanation })).toEqual([
      "warning: texts.en.explanation: there is no sentence to explain the answer after the reveal",
    ]);
  });

  it("checks every language", () => {
    const texts = { en: someTexts(), de: someTexts({ lies: ["Wombat", "Dachs"] }) };
    expect(findingsOf(aQuestion("one", { texts }))).toEqual([
      'error: texts.de.lies: the lie "Wombat" counts as the right answer "Wombat"',
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
      { pack: "b", question: "one", field: "id", level: "error", message: "its id is used already in the pack a" },
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
        field: "texts.en.question",
        level,
        message: expect.stringMatching(/^asks much the same as one of the pack a \(\d+ % alike\)$/),
      },
    ]);
  });

  it("refuses two packs with one id", () => {
    const packs = [aPack([aQuestion("one")], "a"), aPack([aQuestion("two", { texts: other })], "a")];
    expect(checkPacks(packs)).toEqual([
      { pack: "a", question: "", field: "", level: "error", message: "another pack has the same id" },
    ]);
  });

  it("compares in every language, and names a pair once", () => {
    const both = { fr: someTexts(), de: someTexts() };
    const packs = [aPack([aQuestion("one", { texts: both })], "a"), aPack([aQuestion("two", { texts: both })], "b")];
    expect(checkPacks(packs)).toEqual([
      expect.objectContaining({ question: "two", field: "texts.de.question", level: "error" }),
    ]);
  });

  it("names the earlier one with a common answer, even if another is worded more alike", () => {
    const question = "Which animal leaves droppings in the form of cubes?";
    const questions = [
      aQuestion("one"),
      aQuestion("two", { texts: { en: someTexts({ question, truth: "Zebra", aliases: [] }) } }),
      aQuestion("three", { texts: { en: someTexts({ question }) } }),
    ];
    expect(checkPacks([aPack(questions)]).filter(({ level }) => level === "error")).toEqual([
      expect.objectContaining({ question: "three", message: expect.stringContaining("as one of the pack") }),
    ]);
  });

  it("allows another question with the same answer", () => {
    const texts = { en: someTexts({ question: "Who digs burrows in Tasmania all night long?" }) };
    expect(checkPacks([aPack([aQuestion("one"), aQuestion("two", { texts })])])).toEqual([]);
  });

  it("warns of the same question with another answer, unless a picture tells them apart", () => {
    const texts = { en: someTexts({ truth: "Zebra", aliases: [] }) };
    const picturesOf = (id: string) => ({ picture: aPicture(`pictures/${id}.svg`) });
    expect(checkPacks([aPack([aQuestion("one"), aQuestion("two", { texts })])])).toEqual([
      expect.objectContaining({ question: "two", level: "warning", message: expect.stringContaining("100 % alike") }),
    ]);
    const pictures = [aQuestion("one", picturesOf("one")), aQuestion("two", { texts, ...picturesOf("two") })];
    expect(checkPacks([aPack(pictures)])).toEqual([]);
  });

  it("finds the one pair among 10,000 questions", () => {
    const questions = Array.from({ length: 10_000 }, (_, i) =>
      aQuestion(`q-${i}`, {
        texts: { en: someTexts({ question: babble(i), truth: `Wombat ${i}`, lies: ["Koala 2"], aliases: [] }) },
      }),
    );
    const texts = { en: someTexts({ question: `${babble(17)} Pray!`, truth: "Wombat 17", lies: ["Koala 2"] }) };
    const found = checkPacks([aPack([...questions, aQuestion("twin", { texts })])]);
    expect(found).toEqual([
      expect.objectContaining({ question: "twin", level: "error", message: expect.stringContaining("as q-17 of") }),
    ]);
  });
});

/** A sentence of syllables that no other number gives. */
function babble(seed: number): string {
  let state = seed;
  const syllables = Array.from({ length: 30 }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223 + i) >>> 0;
    return "bdfgklmnprstvz".charAt(state >>> 28) + "aeiou".charAt((state >>> 20) % 5) + (i % 4 === 3 ? " " : "");
  });
  return syllables.join("");
}
