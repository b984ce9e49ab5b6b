import type { Messages } from "../en/index.ts";
import { lookalikesOf } from "../lookalikes.ts";
import { listOf } from "../plural.ts";

const or = listOf("ja", "disjunction");

export const start: Messages["start"] = {
  tagline: "友だちをだまそう。ロボットには気をつけて。",
  joinTitle: "ゲームに参加",
  codeLabel: "ルームコード",
  codeHint: "アルファベット4文字。テレビかホストのスマホに出ています。",
  codeVowel: (letter) => `コードは子音だけです。${letter} は使われません。${guess(letter)}`,
  codeDigit: (digit) => `コードは文字だけです。${digit} は使われません。${guess(digit)}`,
  codeShort: "コードは4文字です。",
  join: "参加",
  hostTitle: "または部屋をひらく",
  hostScreen: "この画面に映す",
  hostScreenHint: "みんなから見えるテレビやパソコン向け。",
  hostPlay: "ひらいて自分も遊ぶ",
  hostPlayHint: "この端末であなたも参加します。",
  showRoom: "ひらいている部屋を映す",
  showHere: "部屋をここに映す",
  back: (code) => `ルーム ${code} に戻る`,
  leaderboard: "ハイスコア",
  forget: "この端末の記録を消す",
  forgetAsk:
    "名前、アイコン、言語、進行中のゲームの席がこの端末から消え、出された問題の記録もサーバーから消えます。終わったゲームは残ります。",
  notForgotten: "まだ何も消えていません。",
  forgotten: "この端末の記録を消しました。",
};

function guess(sign: string): string {
  const letters = lookalikesOf(sign);
  return letters.length === 0 ? "" : `${or(letters)} ではありませんか？`;
}
