import { describe, expect, it } from "vitest";
import { createEnglishMatcher } from "../../src/content/wordFilter.ts";
import { ENGLISH_MILD, ENGLISH_RUDE } from "../../src/content/wordLists.ts";
import { drawBelow } from "../../src/game/chance.ts";

const WORDS = [...ENGLISH_RUDE, ...ENGLISH_MILD];

const chance = { key: "5".repeat(64), drawn: 0 };
const pick = <T>(items: readonly T[]): T => items[drawBelow(chance, items.length)] as T;

const LOOKALIKES: Record<string, string> = { a: "@4а", c: "(с", e: "3е", i: "1!і", o: "0о", s: "$5ѕ", t: "7", g: "6" };

/** A word of the lists as people write it when it shall not be recognised. */
function disguised(word: string): string {
  const letters = [...word.replace(/[|[\]]/g, "")].map((letter) => {
    const drawn = pick(["as it is", "doubled", "shouted", "lookalike"]);
    if (drawn === "doubled") return letter.repeat(3);
    if (drawn === "shouted") return letter.toUpperCase();
    return drawn === "lookalike" ? pick([...(LOOKALIKES[letter] ?? letter)]) : letter;
  });
  return `${pick(["", "oh ", "x", "the "])}${letters.join("")}${pick(["", "!", " you", "y"])}`;
}

describe.each([1, 2] as const)("the quick look for rude words, with %i of a letter in a row", (doubles) => {
  const { suspects, thorough } = createEnglishMatcher(WORDS, doubles);

  it("[Q7] suspects whatever the thorough look finds", () => {
    const texts = Array.from({ length: 20_000 }, () => disguised(pick(WORDS)));
    const rude = texts.filter((text) => thorough.hasMatch(text));
    expect(rude.length).toBeGreaterThan(2_000);
    expect(rude.filter((text) => !suspects(text))).toEqual([]);
  });

  it("lets plain answers go at once", () => {
    const plain =
      "Amber anvil; Two crooked canoes; A purple umbrella; Frozen trumpets; Reykjavík; 東京; 1984; Someone's left boot";
    expect(plain.split("; ").filter(suspects)).toEqual([]);
  });
});
