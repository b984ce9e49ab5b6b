import { describe, expect, it } from "vitest";
import { graphemesOf } from "../../src/game/text.ts";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

describe("letters", () => {
  it("are the same whether a text is plain or not: every code unit up to U+036F, beside a letter and twice", () => {
    for (let unit = 0; unit < 0x370; unit++) {
      const text = `a${String.fromCharCode(unit, unit)}b`;
      expect(graphemesOf(text), `U+${unit.toString(16)}`).toEqual(
        Array.from(segmenter.segment(text), (s) => s.segment),
      );
    }
  });
});
