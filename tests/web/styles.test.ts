import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../../clients/web/src/", import.meta.url).pathname;
const SHEETS = globSync("**/*.css", { cwd: FOLDER }).map((file) => ({
  file,
  text: readFileSync(FOLDER + file, "utf8").replaceAll(/\/\*.*?\*\//gs, ""),
}));

/** Names of sides that stay where they are when the interface is turned round, or the other way up. */
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-\w+)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-\w+-radius)\s*:/gm;
const SIDED = /(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)\b/g;
/** Four values of which the second and the fourth differ. */
const FOUR_SIDED = /(?:margin|padding|inset)\s*:\s*[^\s;()]+\s+([^\s;()]+)\s+[^\s;()]+\s+(?!\1\s*;)[^\s;()]+\s*;/g;

/** The class with which each selector begins; those that only look into another component (`:has`) left out. */
function ownClasses(css: string): Set<string> {
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector = ""]) => selector.trim());
  const first = selectors.flatMap((selector) =>
    selector.includes(":has(") ? [] : selector.split(",").map((one) => /^\s*[a-z]*\.([\w-]+)/.exec(one)?.[1]),
  );
  return new Set(first.filter((name) => name !== undefined));
}

describe("the style sheets", () => {
  it.each(SHEETS)("$file knows no left and right, so that it can be turned round", ({ text }) => {
    const found = [PHYSICAL, SIDED, FOUR_SIDED].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([words]) => words),
    );
    expect(found).toEqual([]);
  });

  it("share no class: what TV and phone load in one page does not mix", () => {
    const owners = Map.groupBy(
      SHEETS.flatMap(({ file, text }) => [...ownClasses(text)].map((name) => ({ name, file }))),
      ({ name }) => name,
    );
    const shared = [...owners].filter(([, sheets]) => sheets.length > 1);
    expect(shared.map(([name, sheets]) => `${name}: ${sheets.map(({ file }) => file).join(", ")}`)).toEqual([]);
  });
});
