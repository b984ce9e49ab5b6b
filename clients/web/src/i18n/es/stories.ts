import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("es");
const names = (people: readonly string[]) => listOf("es")(people.map(isolated));

export const stories: Messages["stories"] = {
  game: {
    won: (winners) => `${n(winners.length, { one: "Gana", other: "Ganan" })} ${names(winners)}`,
    abandoned: "Una partida que acabó antes de tiempo",
    rounds: (rounds) => `${rounds} ${n(rounds, { one: "ronda", other: "rondas" })}`,
    players: (players) => `${players} ${n(players, { one: "jugador", other: "jugadores" })}`,
    standings: "Clasificación",
    round: (round) => `Ronda ${round}`,
    decoyBy: (authors) => `Señuelo de ${names(authors)}`,
    foundBy: "La encontraron",
    believedBy: "Cayeron en ella",
    believedByNobody: "No cayó nadie.",
    foundByNobody: "No la encontró nadie.",
    suspectedBy: "Del robot, según",
    points: "Puntos",
    nobodyScored: "Nadie jugó esta ronda.",
    parts: {
      correctAnswerPoints: "verdad",
      robotIdentifiedPoints: "robot descubierto",
      votesReceivedPoints: "engañó a otros",
      fooledPenalty: "creyó al robot",
    },
    notFound: "Aquí no hay ninguna partida. Si acaba de terminar, vuelve a mirar en un momento.",
  },

  leaderboard: {
    title: "Mejores puntuaciones",
    rounds: "Partidas de",
    empty: "Nadie ha terminado aún una partida así.",
    read: (name) => `La partida en la que ${isolated(name)} lo consiguió`,
  },
};
