import type { Messages } from "../en/index.ts";
import { isolated } from "../plural.ts";

const names = (people: readonly string[]) => people.map((name) => `${isolated(name)}さん`).join("、");

export const phone: Messages["phone"] = {
  oneMoment: "少々お待ちください…",
  reconnecting: "少々お待ちください… 接続し直しています。",

  join: {
    title: "あなたはだれ？",
    hostTitle: "ひらいて自分も遊ぶ",
    room: "ルーム",
    seats: (players, max) => `${max}席のうち${players}席が埋まっています`,
    name: "名前",
    icon: "アイコン",
    enter: "ゲームに参加",
    open: "部屋をひらく",
    watch: "観戦だけする",
    watchHint: "席にはつかず、ゲームを見ながら投票できます。",
    otherCode: "別のコード",
    checkAgain: "もう一度確かめる",
  },

  lobby: {
    joinAt: (address) => `ほかの人は ${address} で次のコードを入力`,
    tvAt: (address) => `テレビでは ${isolated(address)} をひらく`,
    codeHidden: "コードは隠されています。",
    showQr: "QRコードとリンク",
    qrLabel: "この部屋へのリンクのQRコード",
    share: "リンクを送る",
    copied: "コピーしました",
    copy: "リンクをコピー",
    start: "ゲームを始める",
    needTwo: "始めるには2人必要です。",
    waitingForHost: (host) => `${isolated(host)}さんがゲームを始めます。`,
    waitingForScreen: "テレビの画面でゲームが始まります。",
    waitingForAnyHost: "まもなくホストが決まります。",
    profile: "名前とアイコン",
    save: "保存",
    moreTime: "書く時間",
    moreTimeHint: "あなただけの設定です。ほかの人には見えません。",
    factor: (factor) => (factor === 1 ? "ふつう" : `${factor}倍`),
    settings: "設定",
    locked: "部屋に鍵がかかっています。",
  },

  question: {
    task: "本当らしいウソを書こう",
    placeholder: "ウソの答え…",
    send: "送る",
    left: (count) => `あと${count}文字`,
    tooMany: (count) => `${count}文字多いです`,
    sent: "ニセ答えを出しました",
    draftKept: "時間切れのときは、書いたところまでが答えになります。",
  },

  elimination: {
    task: "ロボットの答えはどれ？",
    hint: "いちばん票が多い答えが消えます。",
  },

  voting: {
    task: "本当の答えはどれ？",
    struckOut: "投票で消えた答え",
    nothingStruck: "同数のため、何も消えませんでした。",
  },

  vote: {
    changeable: "終わるまでは変えられます。",
  },

  waiting: {
    for: (people, others) => `${names(people)}${others === 0 ? "" : `、ほか${others}人`}を待っています`,
    nobody: "みんな終わりました。",
    latecomer: "次のラウンドから参加します。",
    watching: "観戦中です。",
    takeSeat: "席につく",
    vote: "いっしょに投票: 本当の答えはどれ？",
  },

  report: {
    open: "この問題はおかしい?",
    title: "どこがおかしいですか?",
    reasons: {
      wrong: "答えが間違っている",
      unclear: "意味がわからない",
      offensive: "不快な内容",
      "too-easy": "簡単すぎる",
      other: "その他",
    },
    thanks: "ありがとう。記録しました。",
  },

  results: {
    thisRound: "このラウンド",
    foundTruth: "本当の答えを見つけました",
    spottedRobot: "ロボットを見破りました",
    fooled: (people) => `${names(people)}があなたのニセ答えにだまされました`,
    fooledBy: (authors) => `${names(authors)}のニセ答えにだまされました`,
    believedRobot: "ロボットにだまされました",
    nothing: "今回は得点なし。",
    truthIs: "本当の答え",
    robotWrote: "ロボットの答え",
    votes: (people) => `投票: ${names(people)}`,
    standing: (place, score) => `${place}位、${score}`,
    next: "次のラウンド",
    toFinal: "最終結果へ",
    nextByHost: (host) => `${isolated(host)}さんが次へ進めます。`,
    nextSoon: "まもなく次へ進みます。",
  },

  moveOn: {
    button: "次へ",
    hint: "ホストが離席中です。過半数が押すと先へ進みます。",
  },

  final: {
    won: "優勝！",
    wonShared: "同点優勝！",
    place: (place) => `${place}位`,
    winners: (people) => `${names(people)}の優勝`,
    counts: {
      correctAnswers: "見つけた本当の答え",
      robotsIdentified: "見破ったロボット",
      timesFooled: "だまされた回数",
      votesReceived: "だました回数",
      roundsWon: "勝ったラウンド",
    },
    standings: "順位",
    story: "ゲームの全記録を読む",
    again: "もう一度遊ぶ",
    againByHost: "ホストが次のゲームを始められます。",
    abandoned: "ゲームが終わりました",
    abandonedWhy: "人数の足りない時間が長すぎました。",
  },

  paused: {
    byHost: "一時停止中",
    tooFew: "2人目を待っています…",
    resume: "再開",
  },

  menu: {
    open: "メニュー",
    host: "ホスト",
    pause: "一時停止",
    resume: "再開",
    extend: "+30秒",
    next: "次へ",
    skip: "問題をとばす",
    skipAsk: "この問題は得点にならず、別の問題に替わります。",
    end: "ゲームを終える",
    endAsk: "いまの得点で最終結果に進みます。",
    lock: "部屋に鍵をかける",
    hideCode: "画面のコードを隠す",
    people: "参加者",
    kick: "外す",
    kickAsk: (name) => `${isolated(name)}さんを外しますか？この部屋には戻れなくなります。`,
    handOver: "ホストにする",
    handOverAsk: (name) => `${isolated(name)}さんをホストにしますか？あなたはホストではなくなります。`,
    device: "この端末",
    sound: "音",
    vibration: "振動",
    leave: "部屋を出る",
    leaveAsk: "席を手放します。得点は順位に残ります。",
  },

  ending: {
    left: { title: "またね！", text: "部屋を出ました。" },
    kicked: { title: "部屋から外されました", text: "ホストがあなたをこの部屋から外しました。" },
    "taken-over": { title: "別の場所で開いています", text: "あなたの席は別の端末かタブで開いています。" },
    "room-closed": {
      title: "この部屋は終わりました",
      text: "閉じられたか、サーバーに残っていません。新しい部屋をひらいてください。",
    },
    "wrong-version": {
      title: "新しい版があります",
      text: "このページはサーバーより古いです。読み込み直してください。",
    },
    "audience-off": { title: "観戦は終わりです", text: "この部屋はここから観客なしになります。" },
    unreachable: { title: "つながりません", text: "サーバーの返事がありません。席は残っています。" },
    takeBack: "ここで遊ぶ",
    reload: "読み込み直す",
  },
};
