import { isolated, pluralOf } from "../plural.ts";

const n = pluralOf("en");

/** The screen that everyone looks at. */
export const tv = {
  opening: "Opening a room …",

  next: "Next",

  menu: {
    screen: "This screen",
    newRoom: "Open a new room",
    newRoomAsk: "This screen leaves the room and opens another one. Those with phones stay where they are.",
  },

  comeBack: (address: string) => `Come back at ${address} with the code`,

  ending: {
    takenOver: "This room is now shown in another window.",
    roomClosed: "This room is over.",
    wrongVersion: "This page is older than the server. Reload it.",
    unreachable: "The server does not answer. The room is kept for a while.",
    takeBack: "Show it here",
    newRoom: "Open a new room",
  },

  join: {
    title: "Your phone is your controller",
    goTo: "Open on your phone",
    enterCode: "and enter the code",
    scan: "or scan",
    qr: (address: string) => `QR code for ${address}`,
    hiddenHint: "The host can show it from the menu.",
    show: "Show the code",
    hide: "Hide the code",
    locked: "The room is locked: nobody new can join.",
    onlyHere: (host: string) =>
      `Phones cannot reach “${host}”. Open this page under one of the addresses that the server printed when it started.`,
  },

  seats: {
    title: "Players",
    free: "free seat",
    count: (players: number, max: number) => `${players} of ${max}`,
  },

  rounds: (rounds: number) => `${rounds} ${n(rounds, { one: "round", other: "rounds" })}`,
  lock: "Locked: nobody new may join",

  round: {
    writeDecoy: "Write a false answer that others will believe.",
    spotRobot: "One answer is the robot’s. Vote to strike it out.",
    findTruth: "Which one is the truth?",
    done: (done: number, all: number) => `${done} of ${all} done`,
    allDone: "Everyone is done.",
    nextRound: "from next round",
    suspected: (votes: number) => `${votes} ${n(votes, { one: "vote", other: "votes" })}`,
    tie: (votes: number) => `A tie at ${votes} ${n(votes, { one: "vote", other: "votes" })}: nothing is struck out.`,
    noVotes: "Nobody has voted: nothing is struck out.",
    tooFew: "With so few answers, none is struck out.",
  },

  results: {
    steps: { truth: "The truth", robot: "The robot", decoys: "The decoys", standings: "Standings" },
    theTruth: "The truth is …",
    foundBy: "Found by",
    nobodyFound: "Nobody found it.",
    theRobot: "The robot’s lie was …",
    spottedBy: "Spotted by",
    nobodySpotted: "Nobody spotted it.",
    fellForIt: "Fell for it",
    nobodyFell: "Nobody fell for it.",
    writtenBy: "by",
    fooled: "fooled",
    fooledNobody: "fooled nobody",
    noDecoys: "Nobody wrote a decoy.",
    up: (places: number) => `up ${places} ${n(places, { one: "place", other: "places" })}`,
    down: (places: number) => `down ${places} ${n(places, { one: "place", other: "places" })}`,
  },

  final: {
    wins: (names: string, winners: number) => `${names} ${n(winners, { one: "wins", other: "win" })}!`,
    shared: (winners: number) => `${winners} share the win!`,
    player: "Player",
    score: "Points",
    againByHost: (name: string) => `${isolated(name)} can start another game.`,
    story: "Every round to read again",
  },
};
