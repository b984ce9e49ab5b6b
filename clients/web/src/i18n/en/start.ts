import { lookalikesOf } from "../lookalikes.ts";
import { listOf } from "../plural.ts";

const or = listOf("en", "disjunction");

/** The start page. */
export const start = {
  tagline: "Bluff your friends. Beware of the robot.",
  joinTitle: "Join a game",
  codeLabel: "Room code",
  codeHint: "Four letters. You find them on the TV or on the host’s phone.",
  codeVowel: (letter: string) => `Codes have consonants only: no ${letter}.${guess(letter)}`,
  codeDigit: (digit: string) => `Codes have letters only: no ${digit}.${guess(digit)}`,
  codeShort: "A code has four letters.",
  join: "Join",
  hostTitle: "Or host one",
  hostScreen: "Host on this screen",
  hostScreenHint: "For a TV or a laptop that everyone can see.",
  hostPlay: "Host and play",
  hostPlayHint: "You play along, on this device.",
  showRoom: "Show a room that is already open",
  showHere: "Show the room here",
  back: (code: string) => `Back to room ${code}`,
  leaderboard: "Best scores",
  forget: "Forget me on this device",
  forgetAsk:
    "Name, icon, language and your seats in running games are removed from this device, and the server forgets what was asked on it. Finished games stay.",
  notForgotten: "Nothing was forgotten yet.",
  forgotten: "This device knows nothing of you any more.",
};

function guess(sign: string): string {
  const letters = lookalikesOf(sign);
  return letters.length === 0 ? "" : ` Is it ${or(letters)}?`;
}
