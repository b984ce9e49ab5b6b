import { describe, expect, it } from "vitest";
import { loadMessages, preferredLanguage } from "../../clients/web/src/i18n/languages.ts";
import { LANGUAGES } from "../../src/protocol/choices.ts";
import { REFUSALS } from "../../src/protocol/codes.ts";

const english = await loadMessages("en");
const others = LANGUAGES.filter((language) => language !== "en");

type Say = (...parameters: unknown[]) => unknown;

/** All words in an area by their path; what takes parameters is tried with numbers and with names. */
function wordsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, said(value as Say)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}

/** Functions of the interface take numbers, a word, or lists of names; nothing else. */
function said(say: Say): string {
  for (const parameters of [
    [["Ann", "Bob"], 2],
    ["Ann", 2, 8],
    [2, 8],
  ]) {
    try {
      const text = say(...parameters);
      if (typeof text === "string" && !/undefined|NaN|\[object/.test(text)) return text;
    } catch {
      // Takes something else.
    }
  }
  return "";
}

describe("the languages of the interface", () => {
  it.each(others)("%s has exactly the keys of English, none of them empty", async (language) => {
    const messages = await loadMessages(language);
    const words = wordsIn(messages, language);
    const keys = (pairs: [string, string][]) => pairs.map(([path]) => path.slice(2)).sort();
    expect(keys(words)).toEqual(keys(wordsIn(english, "en")));
    // A category or phase that does not exist has no name.
    const silent = words.filter(([path, text]) => text.trim() === "" && !/\.phase$/.test(path));
    expect(silent).toEqual([]);
  });

  it.each(others)("%s borrows no area from English", async (language) => {
    const messages = await loadMessages(language);
    const areas = Object.keys(english) as (keyof typeof english)[];
    const filled = areas.filter((area) => Object.keys(english[area]).length > 0);
    expect(filled.filter((area) => messages[area] === english[area])).toEqual([]);
  });

  it.each(LANGUAGES)("%s has words for every refusal", async (language) => {
    const { refusals } = await loadMessages(language);
    expect(Object.keys(refusals).sort()).toEqual([...Object.keys(REFUSALS), "OFFLINE"].sort());
  });

  it("are chosen by what the person prefers, in the person's order", () => {
    expect(preferredLanguage(["pt-BR", "fr-CA", "de"])).toBe("fr");
    expect(preferredLanguage(["JA"])).toBe("ja");
    expect(preferredLanguage(["tlh"])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
  });
});
