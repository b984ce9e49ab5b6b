import type { Messages } from "../en/index.ts";
import { isolated, pluralOf } from "../plural.ts";

const n = pluralOf("es");

export const tv: Messages["tv"] = {
  opening: "Abriendo una sala…",

  next: "Siguiente",

  menu: {
    screen: "Esta pantalla",
    newRoom: "Abrir otra sala",
    newRoomAsk: "Esta pantalla deja la sala y abre otra. Quienes juegan con el móvil se quedan donde están.",
  },

  comeBack: (address) => `Vuelve en ${address} con el código`,

  ending: {
    takenOver: "Esta sala se muestra ahora en otra ventana.",
    roomClosed: "Esta sala ya no existe.",
    wrongVersion: "Esta página es más antigua que el servidor. Recárgala.",
    unreachable: "El servidor no responde. La sala se conserva un rato.",
    takeBack: "Mostrarla aquí",
    newRoom: "Abrir otra sala",
  },

  join: {
    title: "Tu móvil es el mando",
    goTo: "Abre en el móvil",
    enterCode: "y escribe el código",
    scan: "o escanea",
    qr: (address) => `Código QR de ${address}`,
    hiddenHint: "El anfitrión puede mostrarlo desde el menú.",
    show: "Mostrar el código",
    hide: "Ocultar el código",
    locked: "La sala está cerrada: no puede entrar nadie más.",
    onlyHere: (host) =>
      `Los móviles no llegan a «${host}». Abre esta página en una de las direcciones que el servidor mostró al arrancar.`,
  },

  seats: {
    title: "Jugadores",
    free: "asiento libre",
    count: (players, max) => `${players} de ${max}`,
  },

  rounds: (rounds) => `${rounds} ${n(rounds, { one: "ronda", other: "rondas" })}`,
  lock: "Cerrada: no puede entrar nadie más",

  round: {
    writeDecoy: "Escribe una respuesta falsa que otros crean.",
    spotRobot: "Una respuesta es del robot. Votad para tacharla.",
    findTruth: "¿Cuál es la verdad?",
    done: (done, all) => `${done} de ${all} ya están`,
    allDone: "Ya están todos.",
    nextRound: "desde la próxima ronda",
    suspected: (votes) => `${votes} ${n(votes, { one: "voto", other: "votos" })}`,
    tie: (votes) => `Empate a ${votes} ${n(votes, { one: "voto", other: "votos" })}: no se tacha nada.`,
    noVotes: "No ha votado nadie: no se tacha nada.",
    tooFew: "Con tan pocas respuestas no se tacha ninguna.",
  },

  results: {
    steps: { truth: "La verdad", robot: "El robot", decoys: "Los señuelos", standings: "Clasificación" },
    theTruth: "La verdad es…",
    foundBy: "La encontraron",
    nobodyFound: "No la encontró nadie.",
    theRobot: "La mentira del robot era…",
    spottedBy: "La descubrieron",
    nobodySpotted: "No la descubrió nadie.",
    fellForIt: "Cayeron en ella",
    nobodyFell: "No cayó nadie.",
    writtenBy: "de",
    fooled: "engañó a",
    fooledNobody: "no engañó a nadie",
    noDecoys: "Nadie escribió un señuelo.",
    up: (places) => `sube ${places} ${n(places, { one: "puesto", other: "puestos" })}`,
    down: (places) => `baja ${places} ${n(places, { one: "puesto", other: "puestos" })}`,
  },

  final: {
    wins: (names, winners) => `¡${n(winners, { one: "Gana", other: "Ganan" })} ${names}!`,
    shared: (winners) => `¡${winners} comparten la victoria!`,
    player: "Jugador",
    score: "Puntos",
    againByHost: (name) => `${isolated(name)} puede empezar otra partida.`,
    story: "Todas las rondas, para releerlas",
  },
};
