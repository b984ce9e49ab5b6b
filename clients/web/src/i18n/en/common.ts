import type { Filter, Icon, Timing } from "../../../../../src/protocol/choices.ts";
import { minus, signed } from "../numbers.ts";
import { listOf, pluralOf } from "../plural.ts";

const n = pluralOf("en");

const PHASES: Record<string, string> = {
  lobby: "Lobby",
  question: "Write your decoy",
  elimination: "Spot the robot",
  voting: "Find the truth",
  results: "Results",
  final: "Final",
  abandoned: "Game over",
};

const timings: Record<Timing, string> = { normal: "Normal", relaxed: "Relaxed", none: "No timers" };
const filters: Record<Filter, string> = { off: "Off", moderate: "Moderate", strict: "Strict" };
const icons: Record<Icon, string> = {
  anchor: "Anchor",
  balloon: "Balloon",
  bee: "Bee",
  bell: "Bell",
  bolt: "Bolt",
  cactus: "Cactus",
  cat: "Cat",
  cherry: "Cherry",
  clover: "Clover",
  comet: "Comet",
  crown: "Crown",
  feather: "Feather",
  fish: "Fish",
  key: "Key",
  leaf: "Leaf",
  moon: "Moon",
  mushroom: "Mushroom",
  rocket: "Rocket",
  snail: "Snail",
  umbrella: "Umbrella",
};

/** By the packs' own names for them. */
const CATEGORIES: Record<string, string> = {
  animals: "Animals",
  arts: "Arts",
  body: "The body",
  customs: "Customs",
  food: "Food",
  geography: "Geography",
  history: "History",
  inventions: "Inventions",
  language: "Language",
  pictures: "Pictures",
  science: "Science",
  space: "Space",
  sport: "Sport",
};

/** What phone, TV and pages share. */
export const common = {
  appName: "Decoy",
  language: "Language",
  loading: "Loading …",
  ok: "OK",
  cancel: "Cancel",
  close: "Close",
  tryAgain: "Try again",
  toStart: "To the start page",

  icons,
  you: "you",
  host: "Host",
  watching: (count: number) => `${count} watching`,
  audienceShare: (percent: number) => `Audience: ${percent} %`,
  done: "done",
  away: "away",
  robot: "The robot",
  truth: "The truth",
  ownDecoy: "Your decoy",
  struckOut: "Struck out",
  clock: "Time left",
  paused: "The game is paused.",
  codeSpelled: (code: string) => `Room code ${[...code].join(" ")}`,
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  lastRound: "Last round: double points",
  /** With its sign: +8, −4. */
  points: (points: number) => `${signed(points)} ${n(points, { one: "point", other: "points" })}`,
  score: (points: number) => `${minus(points)} ${n(points, { one: "point", other: "points" })}`,
  signed,
  number: minus,
  place: (place: number) => `${place}.`,
  names: listOf("en"),
  category: (category: string) => CATEGORIES[category] ?? category,
  phase: (phase: string) => PHASES[phase] ?? "",
  phaseAnnouncement: (phase: string, round: number, rounds: number) =>
    round === 0 ? (PHASES[phase] ?? "") : `${PHASES[phase] ?? ""}. Round ${round} of ${rounds}.`,
  secondsLeft: (seconds: number) => `${seconds} seconds left`,

  settings: {
    title: "Settings",
    rounds: "Rounds",
    timing: "Times",
    timings,
    language: "Language of the questions",
    filter: "Word filter",
    filters,
    lateJoin: "People may join while a game runs",
    audience: "People may watch and vote along",
    packs: "Packs to draw from (none chosen: all)",
    categories: "Categories (none chosen: all)",
    questions: (count: number) => `${count} ${n(count, { one: "question", other: "questions" })}`,
  },
};
