import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("de");
const names = (people: readonly string[]) => listOf("de")(people.map(isolated));

export const stories: Messages["stories"] = {
  game: {
    won: (winners) => `${names(winners)} ${n(winners.length, { one: "gewinnt", other: "gewinnen" })}`,
    abandoned: "Ein Spiel, das vorzeitig endete",
    rounds: (rounds) => `${rounds} ${n(rounds, { one: "Runde", other: "Runden" })}`,
    players: (players) => `${players} ${n(players, { one: "Mitspieler", other: "Mitspieler" })}`,
    standings: "Rangliste",
    round: (round) => `Runde ${round}`,
    decoyBy: (authors) => `Köder von ${names(authors)}`,
    foundBy: "Gefunden von",
    believedBy: "Geglaubt von",
    believedByNobody: "Niemand hat es geglaubt.",
    foundByNobody: "Niemand hat sie gefunden.",
    suspectedBy: "Für die des Roboters gehalten von",
    points: "Punkte",
    nobodyScored: "Diese Runde hat niemand gespielt.",
    parts: {
      correctAnswerPoints: "Wahrheit",
      robotIdentifiedPoints: "Roboter entlarvt",
      votesReceivedPoints: "andere getäuscht",
      fooledPenalty: "dem Roboter geglaubt",
    },
    notFound: "Hier ist kein Spiel. Wenn es eben erst zu Ende ging, schau gleich noch einmal nach.",
  },

  leaderboard: {
    title: "Bestenliste",
    rounds: "Spiele mit",
    empty: "So ein Spiel hat noch niemand zu Ende gespielt.",
    read: (name) => `Das Spiel, in dem ${isolated(name)} das erreicht hat`,
  },
};
