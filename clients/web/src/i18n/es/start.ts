import type { Messages } from "../en/index.ts";
import { lookalikesOf } from "../lookalikes.ts";
import { listOf } from "../plural.ts";

const or = listOf("es", "disjunction");

export const start: Messages["start"] = {
  tagline: "Engaña a tus amigos. Cuidado con el robot.",
  joinTitle: "Únete a una partida",
  codeLabel: "Código de la sala",
  codeHint: "Cuatro letras. Están en la tele o en el móvil del anfitrión.",
  codeVowel: (letter) => `Los códigos solo tienen consonantes: no hay ${letter}.${guess(letter)}`,
  codeDigit: (digit) => `Los códigos solo tienen letras: no hay ${digit}.${guess(digit)}`,
  codeShort: "Un código tiene cuatro letras.",
  join: "Entrar",
  hostTitle: "O crea una",
  hostScreen: "Mostrar en esta pantalla",
  hostScreenHint: "Para una tele o un portátil que todos vean.",
  hostPlay: "Crear y jugar",
  hostPlayHint: "Tú también juegas, en este dispositivo.",
  showRoom: "Mostrar una sala ya abierta",
  showHere: "Mostrar la sala aquí",
  back: (code) => `Volver a la sala ${code}`,
  leaderboard: "Mejores puntuaciones",
  forget: "Olvídame en este dispositivo",
  forgetAsk:
    "Se borran de este dispositivo el nombre, el icono, el idioma y tus asientos en partidas en curso, y el servidor olvida lo que se preguntó en él. Las partidas terminadas quedan.",
  notForgotten: "Todavía no se ha olvidado nada.",
  forgotten: "Este dispositivo ya no sabe nada de ti.",
};

function guess(sign: string): string {
  const letters = lookalikesOf(sign);
  return letters.length === 0 ? "" : ` ¿Será ${or(letters)}?`;
}
