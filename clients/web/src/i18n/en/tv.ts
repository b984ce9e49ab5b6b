import { pluralOf } from "../plural.ts";

const n = pluralOf("en");

const CATEGORIES: Record<string, string> = {
  animals: "Animals",
  arts: "Arts",
  body: "The body",
  customs: "Customs",
  food: "Food and drink",
  geography: "Places",
  history: "History",
  inventions: "Inventions",
  language: "Language",
  science: "Science",
  space: "Space",
  sport: "Sport and play",
};

/** The screen that everyone looks at. */
export const tv = {
  opening: "Opening a room …",
  category: (category: string) => CATEGORIES[category] ?? category,

  bar: {
    menu: "Menu",
    next: "Next",
    sound: "Sound",
  },

  join: {
    title: "Your phone is your controller",
    goTo: "Open on your phone",
    enterCode: "and enter the code",
    scan: "or scan",
    qr: (address: string) => `QR code for ${address}`,
    hidden: "The code is hidden.",
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
    start: "Start the game",
    needMore: "It takes two players to start.",
    waitingForHost: (name: string) => `${name} is host and starts the game.`,
    waitingForAnyHost: "Waiting for a host …",
  },

  settings: {
    open: "Settings",
    whoMayJoin: "Who may join",
    locked: "Locked: nobody new may join",
    thisScreen: "This screen",
    rounds: (rounds: number) => `${rounds} ${n(rounds, { one: "round", other: "rounds" })}`,
  },
};
