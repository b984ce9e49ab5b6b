import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBank } from "../../src/content/Bank.ts";
import { DIFFICULTIES, type PackQuestion } from "../../src/content/pack.ts";
import type { Question } from "../../src/game/game.ts";
import { CATEGORIES, type Language } from "../../src/game/settings.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";
import { luck } from "../support/luck.ts";

const idOf = (_pack: string, file: string) => `id of ${file}`;
const NOTHING_SEEN: ReadonlySet<string> = new Set();

/** `count` questions that go through all categories and difficulties. */
function questions(count: number, kind: "text" | "picture", languages: Language[] = ["en"]): PackQuestion[] {
  return Array.from({ length: count }, (_, i) => {
    const texts = Object.fromEntries(languages.map((language) => [language, someTexts({ truth: `${language} ${i}` })]));
    const category = CATEGORIES[i % CATEGORIES.length] ?? "animals";
    const difficulty = DIFFICULTIES[Math.floor(i / CATEGORIES.length) % 3] ?? "easy";
    const picture = kind === "picture" ? { picture: aPicture(`pictures/p${i}.svg`) } : {};
    return aQuestion(`${kind}-${languages.join("-")}-${i}`, { category, difficulty, texts, ...picture });
  });
}

function bankOf(...lists: PackQuestion[][]) {
  return createBank([aPack(lists.flat())], { idOf });
}

const somePack = fc.record({
  texts: fc.integer({ min: 0, max: 80 }),
  pictures: fc.integer({ min: 0, max: 10 }),
  count: fc.integer({ min: 1, max: 16 }),
  seen: fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 60 }),
  seed: fc.nat(),
});

describe("drawing a game", () => {
  it("[L9] never draws a question twice or one that the room has seen; a picture comes last", () => {
    fc.assert(
      fc.property(somePack, ({ texts, pictures, count, seen, seed }) => {
        const bank = bankOf(questions(texts, "text"), questions(pictures, "picture"));
        const seenIds = new Set(seen.flatMap((i) => [`text-en-${i}`, `picture-en-${i}`]));
        const left = (kind: string, total: number) => total - seenCount(seenIds, kind, total);
        const last = Math.min(left("picture", pictures), 1);
        const drawn = bank.draw({ language: "en", count, seen: seenIds, random: luck(seed) });
        expect(drawn === null).toBe(left("text", texts) + last < count);
        if (drawn === null) return;
        const ids = drawn.map(({ id }) => id);
        expect(new Set(ids).size).toBe(count);
        expect(ids.filter((id) => seenIds.has(id))).toEqual([]);
        expect(drawn.map(({ picture }) => picture !== null)).toEqual(
          Array.from({ length: count }, (_, i) => i === count - 1 && last === 1),
        );
      }),
    );
  });

  it("takes no category twice before the others, the picture's among them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, seed) => {
        const bank = bankOf(questions(72, "text"), questions(3, "picture"));
        const drawn = bank.draw({ language: "en", count, seen: NOTHING_SEEN, random: luck(seed) }) ?? [];
        const uses = CATEGORIES.map((category) => drawn.filter((question) => question.category === category).length);
        expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("goes on with the categories that are left", () => {
    const animals = Array.from({ length: 5 }, (_, i) => aQuestion(`animal-${i}`));
    const drawn = bankOf(animals, [aQuestion("meal", { category: "food" })]).draw({
      language: "en",
      count: 6,
      seen: NOTHING_SEEN,
      random: luck(1),
    });
    expect(drawn?.map(({ category }) => category).toSorted()).toEqual([...Array(5).fill("animals"), "food"]);
  });

  it("asks easy questions first and hard ones last, some of each", () => {
    const packed = questions(120, "text");
    const bank = bankOf(packed);
    for (let seed = 0; seed < 20; seed++) {
      const drawn = bank.draw({ language: "en", count: 9, seen: NOTHING_SEEN, random: luck(seed) }) ?? [];
      const ranks = drawn.map(({ id }) => packed.find((question) => question.id === id)?.difficulty);
      expect(ranks).toEqual([...Array(3).fill("easy"), ...Array(3).fill("medium"), ...Array(3).fill("hard")]);
    }
  });

  it("draws the same with the same luck, and otherwise with other luck", () => {
    const bank = bankOf(questions(60, "text"), questions(6, "picture"));
    const drawWith = (seed: number) => bank.draw({ language: "en", count: 8, seen: NOTHING_SEEN, random: luck(seed) });
    expect(drawWith(7)).toEqual(drawWith(7));
    expect(drawWith(7)).not.toEqual(drawWith(8));
  });

  it("draws every question and every lie sooner or later", () => {
    const bank = bankOf(questions(40, "text"));
    const drawn = Array.from({ length: 200 }, (_, seed) =>
      bank.draw({ language: "en", count: 8, seen: NOTHING_SEEN, random: luck(seed) }),
    ).flatMap((game) => game ?? []);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(40);
    expect(new Set(drawn.map(({ robot }) => robot))).toEqual(new Set(["Koala", "Badger"]));
  });

  it("gives the game whole questions", () => {
    const alt = { en: "A round shape in black", de: "Eine runde Form in Schwarz" };
    const texts = { en: someTexts(), de: someTexts({ truth: "Wombat (de)", lies: ["Dachs"] }) };
    const bank = bankOf([aQuestion("one", { texts, picture: aPicture("pictures/p1.svg", alt) })]);
    const expected: Question = {
      id: "one",
      language: "de",
      text: "Which animal leaves droppings in the shape of cubes?",
      category: "animals",
      truth: "Wombat (de)",
      aliases: ["Vombatus"],
      robot: "Dachs",
      explanation: "The wall of a wombat's intestine stretches unevenly.",
      picture: { id: "id of pictures/p1.svg", alt: "Eine runde Form in Schwarz" },
    };
    expect(bank.draw({ language: "de", count: 1, seen: NOTHING_SEEN, random: luck(1) })).toEqual([expected]);
  });
});

describe("languages", () => {
  const languageOf = ({ truth }: Question) => truth.slice(0, 2);
  const german = (texts: number, pictures: number) => [
    ...questions(texts, "text", ["de", "en"]),
    ...questions(pictures, "picture", ["de", "en"]),
  ];
  const english = [...questions(30, "text"), ...questions(5, "picture")];

  it("asks in the room's language alone while that is enough", () => {
    const drawn = bankOf(german(7, 1), english).draw({ language: "de", count: 8, seen: NOTHING_SEEN, random: luck(1) });
    expect(drawn?.map(languageOf)).toEqual(Array(8).fill("de"));
  });

  it("takes all of the room's language before English stands in", () => {
    const drawn = bankOf(german(3, 0), english).draw({ language: "de", count: 8, seen: NOTHING_SEEN, random: luck(1) });
    expect(drawn?.map(languageOf).filter((language) => language === "de")).toHaveLength(3);
    expect(drawn?.map(languageOf).filter((language) => language === "en")).toHaveLength(5);
    expect(drawn?.map(({ picture }) => picture !== null)).toEqual([...Array(7).fill(false), true]);
  });

  it("asks an English room only what is in English", () => {
    const bank = bankOf(questions(20, "text", ["ja"]));
    expect(bank.draw({ language: "en", count: 2, seen: NOTHING_SEEN, random: luck(1) })).toBeNull();
  });
});

describe("drawing a replacement", () => {
  const bank = bankOf(questions(4, "text"), questions(2, "picture"), questions(1, "text", ["de"]));
  const all = ["text-en-0", "text-en-1", "text-en-2", "text-en-3", "picture-en-0", "picture-en-1", "text-de-0"];
  const idWithout = (seen: string[], wantsPicture: boolean, language: Language = "en") =>
    bank.drawOne({ language, seen: new Set(seen), wantsPicture, progress: 0.5, random: luck(3) })?.id ?? null;

  it("[L9] draws the one that the room has not seen", () => {
    for (const id of all.slice(0, 4))
      expect(
        idWithout(
          all.filter((other) => other !== id),
          false,
        ),
      ).toBe(id);
  });

  it("[P8] replaces a picture by a picture while there is one", () => {
    expect(idWithout(["picture-en-1"], true)).toBe("picture-en-0");
    expect(idWithout(["picture-en-0", "picture-en-1"], true)).toMatch(/^text-en-/);
    expect(idWithout(all, true)).toBeNull();
    expect(idWithout(all.slice(0, 4), false)).toBeNull();
  });

  it("[P8] is as difficult as the round wants", () => {
    const packed = questions(120, "text");
    const difficulties = [0, 0.3, 0.4, 0.6, 0.7, 0.9].map((progress, seed) => {
      const request = { language: "en", seen: NOTHING_SEEN, wantsPicture: false, random: luck(seed) } as const;
      const id = bankOf(packed).drawOne({ ...request, progress })?.id;
      return packed.find((question) => question.id === id)?.difficulty;
    });
    expect(difficulties).toEqual(["easy", "easy", "medium", "medium", "hard", "hard"]);
  });

  it("prefers the room's language", () => {
    expect(idWithout([], true, "de")).toBe("text-de-0");
    expect(idWithout(["text-de-0"], true, "de")).toMatch(/^picture-en-/);
  });
});

it("draws from 10,000 questions in a few milliseconds, even when nearly all have been seen", () => {
  const bank = bankOf(questions(10_000, "text"), questions(500, "picture"));
  const nearlyAll = new Set(Array.from({ length: 9900 }, (_, i) => `text-en-${i}`));
  for (const seen of [NOTHING_SEEN, nearlyAll]) {
    const times = Array.from({ length: 200 }, (_, seed) => {
      const startedAt = performance.now();
      expect(bank.draw({ language: "en", count: 12, seen, random: luck(seed) })).toHaveLength(12);
      return performance.now() - startedAt;
    });
    expect(times.toSorted((a, b) => a - b)[100]).toBeLessThan(5);
  }
});

function seenCount(seen: ReadonlySet<string>, kind: string, total: number): number {
  return Array.from({ length: total }, (_, i) => `${kind}-en-${i}`).filter((id) => seen.has(id)).length;
}
