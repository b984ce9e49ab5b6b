import type { Filter, Icon, Timing } from "../../../../../src/protocol/choices.ts";
import type { Messages } from "../en/index.ts";
import { minus, signed } from "../numbers.ts";
import { listOf, pluralOf } from "../plural.ts";

const n = pluralOf("es");

const PHASES: Record<string, string> = {
  lobby: "Sala",
  question: "Escribe tu señuelo",
  elimination: "Descubre al robot",
  voting: "Encuentra la verdad",
  results: "Resultados",
  final: "Final",
  abandoned: "Fin de la partida",
};

const timings: Record<Timing, string> = { normal: "Normal", relaxed: "Con calma", none: "Sin reloj" };
const filters: Record<Filter, string> = { off: "Sin filtro", moderate: "Moderado", strict: "Estricto" };
const icons: Record<Icon, string> = {
  anchor: "Ancla",
  balloon: "Globo",
  bee: "Abeja",
  bell: "Campana",
  bolt: "Rayo",
  cactus: "Cactus",
  cat: "Gato",
  cherry: "Cereza",
  clover: "Trébol",
  comet: "Cometa",
  crown: "Corona",
  feather: "Pluma",
  fish: "Pez",
  key: "Llave",
  leaf: "Hoja",
  moon: "Luna",
  mushroom: "Seta",
  rocket: "Cohete",
  snail: "Caracol",
  umbrella: "Paraguas",
};

const CATEGORIES: Record<string, string> = {
  animals: "Animales",
  arts: "Arte",
  body: "El cuerpo",
  customs: "Costumbres",
  food: "Comida",
  geography: "Geografía",
  history: "Historia",
  inventions: "Inventos",
  language: "Lengua",
  pictures: "Imágenes",
  science: "Ciencia",
  space: "Espacio",
  sport: "Deporte",
};

export const common: Messages["common"] = {
  appName: "Decoy",
  language: "Idioma",
  loading: "Cargando…",
  ok: "Aceptar",
  cancel: "Cancelar",
  close: "Cerrar",
  tryAgain: "Intentar de nuevo",
  toStart: "A la página de inicio",

  icons,
  you: "tú",
  host: "Anfitrión",
  watching: (count) => n(count, { one: `${count} mirando`, other: `${count} mirando` }),
  audienceShare: (percent) => `Público: ${percent} %`,
  done: "listo",
  away: "ausente",
  robot: "El robot",
  truth: "La verdad",
  ownDecoy: "Tu señuelo",
  struckOut: "Tachada",
  clock: "Tiempo restante",
  paused: "La partida está en pausa.",
  codeSpelled: (code) => `Código de la sala ${[...code].join(" ")}`,
  round: (round, rounds) => `Ronda ${round} de ${rounds}`,
  lastRound: "Última ronda: puntos dobles",
  points: (points) => `${signed(points)} ${n(points, { one: "punto", other: "puntos" })}`,
  score: (points) => `${minus(points)} ${n(points, { one: "punto", other: "puntos" })}`,
  signed,
  number: minus,
  place: (place) => `${place}.º`,
  names: listOf("es"),
  category: (category) => CATEGORIES[category] ?? category,
  phase: (phase) => PHASES[phase] ?? "",
  phaseAnnouncement: (phase, round, rounds) =>
    round === 0 ? (PHASES[phase] ?? "") : `${PHASES[phase] ?? ""}. Ronda ${round} de ${rounds}.`,
  secondsLeft: (seconds) => `Quedan ${seconds} segundos`,

  settings: {
    title: "Ajustes",
    rounds: "Rondas",
    timing: "Tiempos",
    timings,
    language: "Idioma de las preguntas",
    filter: "Filtro de palabras",
    filters,
    lateJoin: "Se puede entrar durante la partida",
    audience: "Se puede mirar y votar desde el público",
    packs: "Paquetes de preguntas (ninguno elegido: todos)",
    categories: "Categorías (ninguna elegida: todas)",
    questions: (count) => `${count} ${n(count, { one: "pregunta", other: "preguntas" })}`,
  },
};
