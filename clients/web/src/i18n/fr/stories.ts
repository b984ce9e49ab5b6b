import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("fr");
const names = (people: readonly string[]) => listOf("fr")(people.map(isolated));

export const stories: Messages["stories"] = {
  game: {
    won: (winners) => `${names(winners)} ${n(winners.length, { one: "gagne", other: "gagnent" })}`,
    abandoned: "Une partie terminée avant l’heure",
    rounds: (rounds) => `${rounds} ${n(rounds, { one: "manche", other: "manches" })}`,
    players: (players) => `${players} ${n(players, { one: "joueur", other: "joueurs" })}`,
    standings: "Classement",
    round: (round) => `Manche ${round}`,
    decoyBy: (authors) => `Leurre de ${names(authors)}`,
    foundBy: "Trouvée par",
    believedBy: "Crue par",
    believedByNobody: "Personne n’y a cru.",
    foundByNobody: "Personne ne l’a trouvée.",
    suspectedBy: "Attribuée au robot par",
    points: "Points",
    nobodyScored: "Personne n’a joué cette manche.",
    parts: {
      correctAnswerPoints: "vérité",
      robotIdentifiedPoints: "robot démasqué",
      votesReceivedPoints: "a trompé les autres",
      fooledPenalty: "a cru le robot",
    },
    notFound: "Il n’y a pas de partie ici. Si elle vient de se terminer, regarde à nouveau dans un instant.",
  },

  leaderboard: {
    title: "Meilleurs scores",
    rounds: "Parties en",
    empty: "Personne n’a encore terminé une telle partie.",
    read: (name) => `La partie où ${isolated(name)} l’a obtenu`,
  },
};
