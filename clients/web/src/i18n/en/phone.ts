import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("en");
const names = (people: readonly string[]) => listOf("en")(people.map(isolated));

/** The phone, from joining to the end. */
export const phone = {
  oneMoment: "One moment …",
  reconnecting: "One moment … the connection is coming back.",

  join: {
    title: "Who are you?",
    hostTitle: "Host and play",
    room: "Room",
    seats: (players: number, max: number) => `${players} of ${max} seats taken`,
    name: "Your name",
    icon: "Your icon",
    enter: "Join the game",
    open: "Open a room",
    watch: "Just watch",
    watchHint: "You see the game and vote along, without a seat.",
    otherCode: "Another code",
    checkAgain: "Look again",
  },

  lobby: {
    joinAt: (address: string) => `Others join at ${address} with the code`,
    tvAt: (address: string) => `On a TV: open ${isolated(address)}`,
    codeHidden: "The code is hidden.",
    showQr: "QR code and link",
    qrLabel: "QR code with the link to this room",
    share: "Share the link",
    copied: "Copied",
    copy: "Copy the link",
    start: "Start the game",
    needTwo: "It takes two players to start.",
    waitingForHost: (host: string) => `${isolated(host)} starts the game.`,
    waitingForScreen: "The game starts on the TV.",
    waitingForAnyHost: "Somebody becomes host in a moment.",
    profile: "Name and icon",
    save: "Save",
    moreTime: "Time to write",
    moreTimeHint: "Only for you. Nobody else sees it.",
    factor: (factor: number) => (factor === 1 ? "Normal" : `× ${factor}`),
    settings: "Settings",
    locked: "The room is locked.",
  },

  question: {
    task: "Write a lie that sounds true",
    placeholder: "A false answer …",
    send: "Send",
    left: (count: number) => `${count} ${n(count, { one: "character", other: "characters" })} left`,
    tooMany: (count: number) => `${count} too many`,
    sent: "Your decoy is in",
    draftKept: "If time runs out, what you have typed counts.",
  },

  elimination: {
    task: "Which one did the robot write?",
    hint: "The answer with the most votes is struck out.",
  },

  voting: {
    task: "Which one is true?",
    struckOut: "Struck out by vote",
    nothingStruck: "A tie: nothing was struck out.",
  },

  vote: {
    changeable: "You can change your mind until time is up.",
  },

  waiting: {
    for: (people: readonly string[], others: number) =>
      `Waiting for ${names(others === 0 ? people : [...people, `${others} ${n(others, { one: "other", other: "others" })}`])}`,
    nobody: "Everybody is done.",
    latecomer: "You play from the next round on.",
    watching: "You are watching.",
    takeSeat: "Take a seat",
    vote: "Vote along: which one is true?",
  },

  report: {
    open: "Something wrong with this question?",
    title: "What is wrong with it?",
    reasons: {
      wrong: "The answer is not right",
      unclear: "It cannot be understood",
      offensive: "It is offensive",
      "too-easy": "It is too easy",
      other: "Something else",
    },
    thanks: "Thank you, noted.",
  },

  results: {
    thisRound: "This round",
    foundTruth: "You found the truth",
    spottedRobot: "You spotted the robot",
    fooled: (people: readonly string[]) => `${names(people)} fell for your decoy`,
    fooledBy: (authors: readonly string[]) => `You fell for the decoy of ${names(authors)}`,
    believedRobot: "You believed the robot",
    nothing: "No points this time.",
    truthIs: "The truth",
    robotWrote: "The robot wrote",
    votes: (people: readonly string[]) => `Votes: ${names(people)}`,
    standing: (place: number, score: string) => `Place ${place} with ${score}`,
    next: "Next round",
    toFinal: "To the final",
    nextByHost: (host: string) => `${isolated(host)} moves on.`,
    nextSoon: "The game goes on in a moment.",
  },

  moveOn: {
    button: "Move on",
    hint: "The host is away: if most of you want to, the game moves on.",
  },

  final: {
    won: "You won!",
    wonShared: "You share the win!",
    place: (place: number) => `Place ${place}`,
    winners: (people: readonly string[]) => `${names(people)} ${n(people.length, { one: "wins", other: "win" })}`,
    counts: {
      correctAnswers: "Truths found",
      robotsIdentified: "Robots spotted",
      timesFooled: "Times fooled",
      votesReceived: "Fooled others",
      roundsWon: "Rounds won",
    },
    standings: "Standings",
    story: "The whole game to read",
    again: "Play again",
    againByHost: "The host can start another game.",
    abandoned: "The game is over",
    abandonedWhy: "Too few players were left for too long.",
  },

  paused: {
    byHost: "Paused",
    tooFew: "Waiting for a second player …",
    resume: "Go on",
  },

  menu: {
    open: "Menu",
    host: "Host",
    pause: "Pause",
    resume: "Go on",
    extend: "+30 seconds",
    next: "Next",
    skip: "Skip the question",
    skipAsk: "This question scores nothing and is replaced by another one.",
    end: "End the game",
    endAsk: "The game goes to the final with the scores as they are.",
    lock: "Lock the room",
    hideCode: "Hide the code on screens",
    people: "People",
    kick: "Remove",
    kickAsk: (name: string) => `Remove ${isolated(name)}? They cannot come back to this room.`,
    handOver: "Make host",
    handOverAsk: (name: string) => `Make ${isolated(name)} the host? You give the role away.`,
    device: "This device",
    sound: "Sound",
    vibration: "Vibration",
    leave: "Leave the room",
    leaveAsk: "You give your seat up. Your points stay in the standings.",
  },

  ending: {
    left: { title: "See you!", text: "You have left the room." },
    kicked: { title: "You are out", text: "The host has removed you from this room." },
    "taken-over": { title: "Playing elsewhere", text: "Your seat is open on another device or in another tab." },
    "room-closed": {
      title: "This room is over",
      text: "It was closed, or the server no longer knows it. Open a new one together.",
    },
    "wrong-version": { title: "A newer version is out", text: "This page is older than the server. Reload it." },
    "audience-off": { title: "Players only", text: "The host plays without an audience now." },
    unreachable: { title: "No connection", text: "The server does not answer. Your seat is kept." },
    takeBack: "Play here",
    reload: "Reload",
  },
};
