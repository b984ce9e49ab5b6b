/** The start page. */
export const start = {
  tagline: "Bluff your friends. Beware of the robot.",
  joinTitle: "Join a game",
  codeLabel: "Room code",
  codeHint: "Four letters. You find them on the TV or on the host’s phone.",
  codeVowel: (letter: string) =>
    `Codes have consonants only: no ${letter}. ${LOOKALIKES[letter] === undefined ? "" : `Is it ${LOOKALIKES[letter]}?`}`,
  codeDigit: (digit: string) =>
    `Codes have letters only: no ${digit}. ${LOOKALIKES[digit] === undefined ? "" : `Is it ${LOOKALIKES[digit]}?`}`,
  codeShort: "A code has four letters.",
  join: "Join",
  hostTitle: "Or host one",
  hostScreen: "Host on this screen",
  hostScreenHint: "For a TV or a laptop that everyone can see.",
  hostPlay: "Host and play",
  hostPlayHint: "You play along, on this device.",
  back: (code: string) => `Back to room ${code}`,
  leaderboard: "Best scores",
  forget: "Forget me on this device",
  forgetAsk: "Name, icon, language and your seats in running games are removed from this device.",
  forgotten: "This device knows nothing of you any more.",
};

/** What a letter or digit that no code has may have been. */
const LOOKALIKES: Record<string, string> = {
  O: "Q or D",
  I: "L or J",
  U: "V",
  Y: "V",
  E: "F",
  A: "R",
  0: "Q or D",
  1: "L",
  2: "Z",
  5: "S",
  6: "G",
  8: "B",
};
