import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame } from "../../src/game/sameness.ts";
import file from "./sameness.vectors.json" with { type: "json" };

const { vectors } = file;
const SEED = 20_260;

/** Random text of every kind: any code point, and the letters, digits and signs of many scripts close together. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(..."aAbéñßøΣςйи1 7٣the&.,-'’%°한か猫שא\u0301\u200d👩️"), maxLength: 12 }),
  fc.constantFrom(...vectors.flatMap(({ a, b }) => [a, b])),
);

describe("when two answers count as the same", { timeout: 30_000 }, () => {
  it.each(vectors)("[$rule] $a / $b: $same ($why)", ({ a, b, same }) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });

  it("[A1] every answer is the same as itself", () => {
    fc.assert(
      fc.property(anyText, (text) => isSame(text, text)),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it("[A1] the order of the two does not matter", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => isSame(a, b) === isSame(b, a)),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it("[A1] neither case, nor spaces around, nor Unicode's ways of writing matter", () => {
    const lettersAndSpaces = fc.string({
      unit: fc.constantFrom(..."abcdeéñüşžøœЖйёλσ 猫한"),
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(lettersAndSpaces, (text) => {
        for (const other of [text.toUpperCase(), `  ${text} `, text.normalize("NFD"), text.replaceAll(" ", "   ")]) {
          expect(isSame(text, other), `${text} / ${other}`).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it("[A3] as many letters may be wrong as the length allows, by the plain table of all distances", () => {
    const word = fc.string({ unit: fc.constantFrom(..."bdfgk"), minLength: 1, maxLength: 14 });
    const aFewEdits = fc.array(fc.tuple(fc.nat(), fc.constantFrom("swap", "drop", "b", "f")), { maxLength: 4 });
    fc.assert(
      fc.property(word, aFewEdits, (a, edits) => {
        const b = edits.reduce(edited, a);
        const longer = Math.max(a.length, b.length);
        const allowed = longer <= 4 ? 0 : longer <= 8 ? 1 : 2;
        expect(isSame(a, b), `${a} / ${b}`).toBe(distance(a, b) <= allowed);
      }),
      { seed: SEED, numRuns: 20_000 },
    );
  });

  it("[A2] two whole numbers are the same only if they are equal", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => isSame(String(a), String(b)) === (a === b)),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it.each([
    ["1914", "1915"],
    ["Apollo 11", "Apollo 12"],
    ["Apollo eleven", "Apollo twelve"],
    ["Terminator 2", "Terminators 2"],
    ["٣٤٥٦٧", "٣٤٥٦٨"],
  ])("[A2] %s is not %s", (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  const letters = "abcdefghijklmnop";
  it.each([
    [1, 0],
    [4, 0],
    [5, 1],
    [8, 1],
    [9, 2],
    [16, 2],
  ])("[A3] a text of %i letters may differ by %i", (length, allowed) => {
    const text = letters.slice(0, length);
    const withTypos = (count: number) => "zyx".slice(0, count) + text.slice(count);
    for (let typos = 0; typos <= Math.min(3, length); typos++) {
      expect(isSame(text, withTypos(typos)), withTypos(typos)).toBe(typos <= allowed);
    }
  });

  it.each([
    ["abcd", "abcde", true, "the longer text has five letters"],
    ["abcde", "abcdef", true, "one letter more"],
    ["abcde", "bacde", true, "two neighbours swapped are one edit"],
    ["abcde", "badce", false, "two swaps are two"],
    ["abcdefghi", "badcefghi", true, "and two are allowed from nine letters"],
    ["abcdefgh", "abcdefghi", true, "the longer text has nine letters"],
  ])("[A3] %s and %s: %s, %s", (a, b, same) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });

  it("[A4] no letter or digit of any script is erased", () => {
    const letter = fc
      .integer({ min: 0x30, max: 0x3_ffff })
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((char) => /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(char));
    fc.assert(
      fc.property(letter, letter, (first, second) => !isSame(`${first}${second}`, first)),
      { seed: SEED, numRuns: 5_000 },
    );
  });
});

function edited(text: string, [place, edit]: [number, string]): string {
  const at = place % text.length;
  if (edit === "drop") return text.length > 1 ? text.slice(0, at) + text.slice(at + 1) : text;
  if (edit === "swap")
    return (
      text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      text.slice(at + 2)
    );
  return text.slice(0, at) + edit + text.slice(at);
}

/** Optimal string alignment, worked out without any shortcut. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a.slice(i - 2, i) === b[j - 1] + b.slice(j - 2, j - 1);
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(i + j === 0 ? 0 : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}
