import type { Messages } from "../en/index.ts";
import { isolated } from "../plural.ts";

const names = (people: readonly string[]) => people.map((name) => `${isolated(name)}さん`).join("、");

export const stories: Messages["stories"] = {
  game: {
    won: (winners) => `${names(winners)}の優勝`,
    abandoned: "途中で終わったゲーム",
    rounds: (rounds) => `${rounds}ラウンド`,
    players: (players) => `${players}人`,
    standings: "順位",
    round: (round) => `ラウンド${round}`,
    decoyBy: (authors) => `${names(authors)}のニセ答え`,
    foundBy: "見つけた人",
    believedBy: "だまされた人",
    believedByNobody: "誰もだまされなかった。",
    foundByNobody: "誰も見つけられなかった。",
    suspectedBy: "ロボットの答えだと思った人",
    points: "得点",
    nobodyScored: "このラウンドは誰も遊びませんでした。",
    parts: {
      correctAnswerPoints: "本当の答え",
      robotIdentifiedPoints: "ロボットを発見",
      votesReceivedPoints: "だました",
      fooledPenalty: "ロボットを信じた",
    },
    notFound: "ここにはゲームがありません。終わったばかりなら、少し待ってからもう一度見てください。",
  },

  leaderboard: {
    title: "ハイスコア",
    rounds: "ラウンド数",
    empty: "このゲームを終えた人はまだいません。",
    read: (name) => `${isolated(name)}さんがこの得点を出したゲーム`,
  },
};
