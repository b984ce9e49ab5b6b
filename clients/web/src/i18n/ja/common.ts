import type { Filter, Icon, Timing } from "../../../../../src/protocol/choices.ts";
import type { Messages } from "../en/index.ts";
import { minus, signed } from "../numbers.ts";
import { listOf } from "../plural.ts";

const PHASES: Record<string, string> = {
  lobby: "ロビー",
  question: "ニセの答えを書こう",
  elimination: "ロボットを見破ろう",
  voting: "本当の答えを探そう",
  results: "結果",
  final: "最終結果",
  abandoned: "ゲーム終了",
};

const timings: Record<Timing, string> = { normal: "ふつう", relaxed: "ゆっくり", none: "時間制限なし" };
const filters: Record<Filter, string> = { off: "なし", moderate: "ふつう", strict: "きびしい" };
const icons: Record<Icon, string> = {
  anchor: "いかり",
  balloon: "風船",
  bee: "ハチ",
  bell: "ベル",
  bolt: "いなずま",
  cactus: "サボテン",
  cat: "ネコ",
  cherry: "サクランボ",
  clover: "クローバー",
  comet: "すい星",
  crown: "王冠",
  feather: "羽根",
  fish: "魚",
  key: "カギ",
  leaf: "葉っぱ",
  moon: "月",
  mushroom: "キノコ",
  rocket: "ロケット",
  snail: "カタツムリ",
  umbrella: "傘",
};

const CATEGORIES: Record<string, string> = {
  animals: "動物",
  arts: "芸術",
  body: "体",
  customs: "風習",
  food: "食べ物",
  geography: "地理",
  history: "歴史",
  inventions: "発明",
  language: "ことば",
  pictures: "絵",
  science: "科学",
  space: "宇宙",
  sport: "スポーツ",
};

export const common: Messages["common"] = {
  appName: "Decoy",
  language: "言語",
  loading: "読み込み中…",
  ok: "OK",
  cancel: "キャンセル",
  close: "閉じる",
  tryAgain: "もう一度",
  toStart: "最初のページへ",

  icons,
  you: "あなた",
  host: "ホスト",
  watching: (count) => `${count}人が観戦中`,
  audienceShare: (percent) => `観客: ${percent}%`,
  done: "完了",
  away: "離席中",
  robot: "ロボット",
  truth: "本当の答え",
  ownDecoy: "あなたのニセ答え",
  struckOut: "消された答え",
  clock: "残り時間",
  paused: "ゲームは一時停止中です。",
  codeSpelled: (code) => `ルームコード ${[...code].join(" ")}`,
  round: (round, rounds) => `第${round}ラウンド（全${rounds}）`,
  lastRound: "最終ラウンド: 得点2倍",
  points: (points) => `${signed(points)}点`,
  score: (points) => `${minus(points)}点`,
  signed,
  number: minus,
  place: (place) => `${place}位`,
  names: listOf("ja"),
  category: (category) => CATEGORIES[category] ?? category,
  phase: (phase) => PHASES[phase] ?? "",
  phaseAnnouncement: (phase, round, rounds) =>
    round === 0 ? (PHASES[phase] ?? "") : `${PHASES[phase] ?? ""}。第${round}ラウンド、全${rounds}ラウンド。`,
  secondsLeft: (seconds) => `残り${seconds}秒`,

  settings: {
    title: "設定",
    rounds: "ラウンド数",
    timing: "時間",
    timings,
    language: "問題の言語",
    filter: "言葉のフィルター",
    filters,
    lateJoin: "途中からの参加を認める",
    audience: "観戦と観客の投票を認める",
    packs: "出題する問題パック(選ばなければすべて)",
    categories: "出題する分野(選ばなければすべて)",
    questions: (count) => `${count}問`,
  },
};
