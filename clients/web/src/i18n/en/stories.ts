import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("en");
const names = (people: readonly string[]) => listOf("en")(people.map(isolated));

/** The pages that stay when a party is over. */
export const stories = {
  game: {
    won: (winners: readonly string[]) => `${names(winners)} ${n(winners.length, { one: "wins", other: "win" })}`,
    abandoned: "A game that ended early",
    rounds: (rounds: number) => `${rounds} ${n(rounds, { one: "round", other: "rounds" })}`,
    players: (players: number) => `${players} ${n(players, { one: "player", other: "players" })}`,
    standings: "Standings",
    round: (round: number) => `Round ${round}`,
    decoyBy: (authors: readonly string[]) => `Decoy by ${names(authors)}`,
    foundBy: "Found by",
    believedBy: "Believed by",
    believedByNobody: "Nobody believed it.",
    foundByNobody: "Nobody found it.",
    suspectedBy: "Taken for the robot’s by",
    points: "Points",
    nobodyScored: "Nobody played this round.",
    parts: {
      correctAnswerPoints: "truth",
      robotIdentifiedPoints: "robot spotted",
      votesReceivedPoints: "fooled others",
      fooledPenalty: "believed the robot",
    },
    notFound: "There is no game here. If it has only just ended, look again in a moment.",
  },

  leaderboard: {
    title: "Best scores",
    rounds: "Games of",
    empty: "Nobody has finished such a game yet.",
    read: (name: string) => `The game in which ${isolated(name)} scored this`,
  },
};
