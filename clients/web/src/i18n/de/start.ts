import type { Messages } from "../en/index.ts";
import { lookalikesOf } from "../lookalikes.ts";
import { listOf } from "../plural.ts";

const or = listOf("de", "disjunction");

export const start: Messages["start"] = {
  tagline: "Täusche deine Freunde. Hüte dich vor dem Roboter.",
  joinTitle: "Mitspielen",
  codeLabel: "Raumcode",
  codeHint: "Vier Buchstaben. Sie stehen auf dem Fernseher oder auf dem Handy des Gastgebers.",
  codeVowel: (letter) => `Codes bestehen nur aus Konsonanten, ohne ${letter}.${guess(letter)}`,
  codeDigit: (digit) => `Codes bestehen nur aus Buchstaben, ohne ${digit}.${guess(digit)}`,
  codeShort: "Ein Code hat vier Buchstaben.",
  join: "Los",
  hostTitle: "Oder selbst einladen",
  hostScreen: "Auf diesem Bildschirm zeigen",
  hostScreenHint: "Für einen Fernseher oder Laptop, den alle sehen.",
  hostPlay: "Einladen und mitspielen",
  hostPlayHint: "Du spielst auf diesem Gerät mit.",
  showRoom: "Einen offenen Raum zeigen",
  showHere: "Den Raum hier zeigen",
  back: (code) => `Zurück in den Raum ${code}`,
  leaderboard: "Bestenliste",
  forget: "Vergiss mich auf diesem Gerät",
  forgetAsk:
    "Name, Symbol, Sprache und deine Plätze in laufenden Spielen werden von diesem Gerät gelöscht, und der Server vergisst, was darauf gefragt wurde. Beendete Spiele bleiben.",
  notForgotten: "Noch ist nichts vergessen.",
  forgotten: "Dieses Gerät weiß nichts mehr von dir.",
};

function guess(sign: string): string {
  const letters = lookalikesOf(sign);
  return letters.length === 0 ? "" : ` Ist es ${or(letters)}?`;
}
