import type { Messages } from "../en/index.ts";
import { lookalikesOf } from "../lookalikes.ts";
import { listOf } from "../plural.ts";

const or = listOf("fr", "disjunction");

export const start: Messages["start"] = {
  tagline: "Bluffe tes amis. Méfie-toi du robot.",
  joinTitle: "Rejoindre une partie",
  codeLabel: "Code du salon",
  codeHint: "Quatre lettres, à lire sur la télé ou sur le téléphone de l’hôte.",
  codeVowel: (letter) => `Les codes n’ont que des consonnes : pas de ${letter}.${guess(letter)}`,
  codeDigit: (digit) => `Les codes n’ont que des lettres : pas de ${digit}.${guess(digit)}`,
  codeShort: "Un code a quatre lettres.",
  join: "Rejoindre",
  hostTitle: "Ou en créer une",
  hostScreen: "Afficher sur cet écran",
  hostScreenHint: "Pour une télé ou un ordinateur que tout le monde voit.",
  hostPlay: "Créer et jouer",
  hostPlayHint: "Tu joues aussi, sur cet appareil.",
  showRoom: "Afficher un salon déjà ouvert",
  showHere: "Afficher le salon ici",
  back: (code) => `Revenir au salon ${code}`,
  leaderboard: "Meilleurs scores",
  forget: "M’oublier sur cet appareil",
  forgetAsk:
    "Nom, icône, langue et tes places dans les parties en cours sont effacés de cet appareil, et le serveur oublie ce qui y a été demandé. Les parties terminées restent.",
  notForgotten: "Rien n’est encore oublié.",
  forgotten: "Cet appareil ne sait plus rien de toi.",
};

function guess(sign: string): string {
  const letters = lookalikesOf(sign);
  return letters.length === 0 ? "" : ` Ne serait-ce pas ${or(letters)} ?`;
}
