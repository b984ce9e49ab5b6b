import type { Messages } from "../en/index.ts";
import { isolated } from "../plural.ts";

export const tv: Messages["tv"] = {
  opening: "ルームを開いています…",

  next: "次へ",

  menu: {
    screen: "この画面",
    newRoom: "新しいルームを開く",
    newRoomAsk: "この画面はルームを離れ、別のルームを開きます。スマホの人はそのまま残ります。",
  },

  comeBack: (address) => `${address} を開き、次のコードで戻れます`,

  ending: {
    takenOver: "このルームは別のウィンドウに表示されています。",
    roomClosed: "このルームは終了しました。",
    wrongVersion: "このページはサーバーより古い版です。読み込み直してください。",
    unreachable: "サーバーが応答しません。ルームはしばらく残ります。",
    takeBack: "ここに表示する",
    newRoom: "新しいルームを開く",
  },

  join: {
    title: "スマホがコントローラー",
    goTo: "スマホで開く",
    enterCode: "そしてコードを入力",
    scan: "またはスキャン",
    qr: (address) => `${address} のQRコード`,
    hiddenHint: "ホストがメニューから表示できます。",
    show: "コードを表示",
    hide: "コードを隠す",
    locked: "ルームはロック中です。新しい人は参加できません。",
    onlyHere: (host) =>
      `スマホからは「${host}」に届きません。サーバーが起動時に表示したアドレスのどれかでこのページを開いてください。`,
  },

  seats: {
    title: "プレイヤー",
    free: "空席",
    count: (players, max) => `${players}/${max}`,
  },

  rounds: (rounds) => `${rounds}ラウンド`,
  lock: "ロック: 新しい人は参加できない",

  round: {
    writeDecoy: "みんなが信じそうなニセの答えを書こう。",
    spotRobot: "ひとつはロボットの答え。投票で消そう。",
    findTruth: "本当の答えはどれ？",
    done: (done, all) => `${all}人中${done}人が完了`,
    allDone: "全員完了。",
    nextRound: "次のラウンドから",
    suspected: (votes) => `${votes}票`,
    tie: (votes) => `${votes}票で同数。何も消えません。`,
    noVotes: "投票なし。何も消えません。",
    tooFew: "答えが少ないので、何も消えません。",
  },

  results: {
    steps: { truth: "本当の答え", robot: "ロボット", decoys: "ニセの答え", standings: "順位" },
    theTruth: "本当の答えは…",
    foundBy: "見つけた人",
    nobodyFound: "誰も見つけられなかった。",
    theRobot: "ロボットのウソは…",
    spottedBy: "見破った人",
    nobodySpotted: "誰も見破れなかった。",
    fellForIt: "だまされた人",
    nobodyFell: "誰もだまされなかった。",
    writtenBy: "作者",
    fooled: "だました相手",
    fooledNobody: "だました相手: なし",
    noDecoys: "誰もニセの答えを書かなかった。",
    up: (places) => `${places}つ上がった`,
    down: (places) => `${places}つ下がった`,
  },

  final: {
    wins: (names) => `${names}の勝ち！`,
    shared: (winners) => `${winners}人が同点で勝ち！`,
    player: "プレイヤー",
    score: "得点",
    againByHost: (name) => `${isolated(name)}が次のゲームを始められます。`,
    story: "全ラウンドを読み返す",
  },
};
