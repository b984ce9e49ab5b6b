/** What somebody may have read as a vowel or digit, none of which is in any code. */
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  A: ["R"],
  E: ["F"],
  I: ["L", "J"],
  O: ["Q", "D"],
  U: ["V"],
  Y: ["V"],
  0: ["Q", "D"],
  1: ["L"],
  2: ["Z"],
  5: ["S"],
  6: ["G"],
  8: ["B"],
};

/** The letters that a sign which no code has may be; empty if it resembles none. */
export function lookalikesOf(sign: string): readonly string[] {
  return LOOKALIKES[sign] ?? [];
}
