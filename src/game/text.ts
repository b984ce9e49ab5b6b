const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Scripts in which the invisible joiners U+200C and U+200D change what a word looks like. */
const JOINING = String.raw`[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Oriya}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Khmer}\p{scx=Mongolian}]`;
const WANTED = [
  String.raw`(?<=\p{Extended_Pictographic})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=${JOINING})[\u200C\u200D](?=${JOINING})`,
].join("|");
const INVISIBLE = new RegExp(String.raw`(?!${WANTED})[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]`, "gu");

/** Far more code units than any honest grapheme needs: stops towers of combining marks. */
const UNITS_PER_GRAPHEME = 16;

/** Text of which every code unit is a letter by itself, as most is: without anything that combines, and no line ends. */
const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF]*$/;

/** What people call letters: one emoji, one letter with its accents, one Hangul syllable. */
export function graphemesOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Q1, L2: nothing invisible but the joiners that emoji and some scripts need, NFKC, single spaces, trimmed. */
export function cleaned(text: string): string {
  const visible = text.replace(/\s+/gu, " ").replace(INVISIBLE, "");
  return visible.normalize("NFKC").replace(/\s+/gu, " ").trim();
}

export function isLongerThan(text: string, graphemes: number): boolean {
  return text.length > graphemes * UNITS_PER_GRAPHEME || graphemesOf(text).length > graphemes;
}

/** Q1: at least one letter, digit or emoji. */
export function hasSubstance(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text);
}

/** Case folding: "Straße" and "STRASSE", "ΣΟΦΟΣ" and "σοφος" become one. */
export function folded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
}
