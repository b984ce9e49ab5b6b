import type { Filter, Icon, Timing } from "../../../../../src/protocol/choices.ts";
import type { Messages } from "../en/index.ts";
import { minus, signed } from "../numbers.ts";
import { listOf, pluralOf } from "../plural.ts";

const n = pluralOf("de");

const PHASES: Record<string, string> = {
  lobby: "Lobby",
  question: "Schreib deinen Köder",
  elimination: "Entlarve den Roboter",
  voting: "Finde die Wahrheit",
  results: "Ergebnisse",
  final: "Finale",
  abandoned: "Spiel beendet",
};

const timings: Record<Timing, string> = { normal: "Normal", relaxed: "Entspannt", none: "Ohne Uhr" };
const filters: Record<Filter, string> = { off: "Aus", moderate: "Mittel", strict: "Streng" };
const icons: Record<Icon, string> = {
  anchor: "Anker",
  balloon: "Ballon",
  bee: "Biene",
  bell: "Glocke",
  bolt: "Blitz",
  cactus: "Kaktus",
  cat: "Katze",
  cherry: "Kirsche",
  clover: "Kleeblatt",
  comet: "Komet",
  crown: "Krone",
  feather: "Feder",
  fish: "Fisch",
  key: "Schlüssel",
  leaf: "Blatt",
  moon: "Mond",
  mushroom: "Pilz",
  rocket: "Rakete",
  snail: "Schnecke",
  umbrella: "Regenschirm",
};

const CATEGORIES: Record<string, string> = {
  animals: "Tiere",
  arts: "Kunst",
  body: "Der Körper",
  customs: "Bräuche",
  food: "Essen und Trinken",
  geography: "Geografie",
  history: "Geschichte",
  inventions: "Erfindungen",
  language: "Sprache",
  pictures: "Bilder",
  science: "Wissenschaft",
  space: "Weltraum",
  sport: "Sport",
};

export const common: Messages["common"] = {
  appName: "Decoy",
  language: "Sprache",
  loading: "Lädt …",
  ok: "OK",
  cancel: "Abbrechen",
  close: "Schließen",
  tryAgain: "Noch einmal versuchen",
  toStart: "Zur Startseite",

  icons,
  you: "du",
  host: "Gastgeber",
  watching: (count) => n(count, { one: `${count} schaut zu`, other: `${count} schauen zu` }),
  audienceShare: (percent) => `Publikum: ${percent} %`,
  done: "fertig",
  away: "weg",
  robot: "Der Roboter",
  truth: "Die Wahrheit",
  ownDecoy: "Dein Köder",
  struckOut: "Gestrichen",
  clock: "Restzeit",
  paused: "Das Spiel ist angehalten.",
  codeSpelled: (code) => `Raumcode ${[...code].join(" ")}`,
  round: (round, rounds) => `Runde ${round} von ${rounds}`,
  lastRound: "Letzte Runde: doppelte Punkte",
  points: (points) => `${signed(points)} ${n(points, { one: "Punkt", other: "Punkte" })}`,
  score: (points) => `${minus(points)} ${n(points, { one: "Punkt", other: "Punkte" })}`,
  signed,
  number: minus,
  place: (place) => `${place}.`,
  names: listOf("de"),
  category: (category) => CATEGORIES[category] ?? category,
  phase: (phase) => PHASES[phase] ?? "",
  phaseAnnouncement: (phase, round, rounds) =>
    round === 0 ? (PHASES[phase] ?? "") : `${PHASES[phase] ?? ""}. Runde ${round} von ${rounds}.`,
  secondsLeft: (seconds) => `Noch ${seconds} Sekunden`,

  settings: {
    title: "Einstellungen",
    rounds: "Runden",
    timing: "Zeiten",
    timings,
    language: "Sprache der Fragen",
    filter: "Wortfilter",
    filters,
    lateJoin: "Während des Spiels darf man dazukommen",
    audience: "Man darf zuschauen und mitraten",
    packs: "Fragenpakete (keins gewählt: alle)",
    categories: "Kategorien (keine gewählt: alle)",
    questions: (count) => `${count} ${n(count, { one: "Frage", other: "Fragen" })}`,
  },
};
