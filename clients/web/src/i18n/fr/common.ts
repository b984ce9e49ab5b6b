import type { Filter, Icon, Timing } from "../../../../../src/protocol/choices.ts";
import type { Messages } from "../en/index.ts";
import { minus, signed } from "../numbers.ts";
import { listOf, pluralOf } from "../plural.ts";

const n = pluralOf("fr");

const PHASES: Record<string, string> = {
  lobby: "Salon",
  question: "Écris ton leurre",
  elimination: "Démasque le robot",
  voting: "Trouve la vérité",
  results: "Résultats",
  final: "Finale",
  abandoned: "Partie terminée",
};

const timings: Record<Timing, string> = { normal: "Normal", relaxed: "Tranquille", none: "Sans chrono" };
const filters: Record<Filter, string> = { off: "Aucun", moderate: "Modéré", strict: "Strict" };
const icons: Record<Icon, string> = {
  anchor: "Ancre",
  balloon: "Ballon",
  bee: "Abeille",
  bell: "Cloche",
  bolt: "Éclair",
  cactus: "Cactus",
  cat: "Chat",
  cherry: "Cerise",
  clover: "Trèfle",
  comet: "Comète",
  crown: "Couronne",
  feather: "Plume",
  fish: "Poisson",
  key: "Clé",
  leaf: "Feuille",
  moon: "Lune",
  mushroom: "Champignon",
  rocket: "Fusée",
  snail: "Escargot",
  umbrella: "Parapluie",
};

const CATEGORIES: Record<string, string> = {
  animals: "Animaux",
  arts: "Arts",
  body: "Le corps",
  customs: "Coutumes",
  food: "Cuisine",
  geography: "Géographie",
  history: "Histoire",
  inventions: "Inventions",
  language: "Langue",
  pictures: "Images",
  science: "Sciences",
  space: "Espace",
  sport: "Sport",
};

export const common: Messages["common"] = {
  appName: "Decoy",
  language: "Langue",
  loading: "Chargement…",
  ok: "OK",
  cancel: "Annuler",
  close: "Fermer",
  tryAgain: "Réessayer",
  toStart: "À la page d’accueil",

  icons,
  you: "toi",
  host: "Hôte",
  watching: (count) => n(count, { one: `${count} dans le public`, other: `${count} dans le public` }),
  audienceShare: (percent) => `Public : ${percent} %`,
  done: "prêt",
  away: "absent",
  robot: "Le robot",
  truth: "La vérité",
  ownDecoy: "Ton leurre",
  struckOut: "Rayée",
  clock: "Temps restant",
  paused: "La partie est en pause.",
  codeSpelled: (code) => `Code du salon ${[...code].join(" ")}`,
  round: (round, rounds) => `Manche ${round} sur ${rounds}`,
  lastRound: "Dernière manche : points doublés",
  points: (points) => `${signed(points)} ${n(points, { one: "point", other: "points" })}`,
  score: (points) => `${minus(points)} ${n(points, { one: "point", other: "points" })}`,
  signed,
  number: minus,
  place: (place) => (place === 1 ? "1er" : `${place}e`),
  names: listOf("fr"),
  category: (category) => CATEGORIES[category] ?? category,
  phase: (phase) => PHASES[phase] ?? "",
  phaseAnnouncement: (phase, round, rounds) =>
    round === 0 ? (PHASES[phase] ?? "") : `${PHASES[phase] ?? ""}. Manche ${round} sur ${rounds}.`,
  secondsLeft: (seconds) => `Plus que ${seconds} secondes`,

  settings: {
    title: "Réglages",
    rounds: "Manches",
    timing: "Temps",
    timings,
    language: "Langue des questions",
    filter: "Filtre de mots",
    filters,
    lateJoin: "On peut entrer en cours de partie",
    audience: "On peut regarder et voter dans le public",
    packs: "Paquets de questions (aucun choisi : tous)",
    categories: "Catégories (aucune choisie : toutes)",
    questions: (count) => `${count} ${n(count, { one: "question", other: "questions" })}`,
  },
};
