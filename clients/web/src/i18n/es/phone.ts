import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("es");
const names = (people: readonly string[]) => listOf("es")(people.map(isolated));

export const phone: Messages["phone"] = {
  oneMoment: "Un momento…",
  reconnecting: "Un momento… vuelve la conexión.",

  join: {
    title: "¿Quién eres?",
    hostTitle: "Crear y jugar",
    room: "Sala",
    seats: (players, max) => `${players} de ${max} asientos ocupados`,
    name: "Tu nombre",
    icon: "Tu icono",
    enter: "Entrar en la partida",
    open: "Abrir una sala",
    watch: "Solo mirar",
    watchHint: "Ves la partida y votas desde el público, sin asiento.",
    otherCode: "Otro código",
    checkAgain: "Mirar otra vez",
  },

  lobby: {
    joinAt: (address) => `Los demás entran en ${address} con el código`,
    tvAt: (address) => `En una tele: abre ${isolated(address)}`,
    codeHidden: "El código está oculto.",
    showQr: "Código QR y enlace",
    qrLabel: "Código QR con el enlace a esta sala",
    share: "Compartir el enlace",
    copied: "Copiado",
    copy: "Copiar el enlace",
    start: "Empezar la partida",
    needTwo: "Hacen falta dos jugadores para empezar.",
    waitingForHost: (host) => `${isolated(host)} empieza la partida.`,
    waitingForScreen: "La partida empieza en la tele.",
    waitingForAnyHost: "Enseguida habrá un anfitrión.",
    profile: "Nombre e icono",
    save: "Guardar",
    moreTime: "Tiempo para escribir",
    moreTimeHint: "Solo para ti. Nadie más lo ve.",
    factor: (factor) => (factor === 1 ? "Normal" : `× ${String(factor).replace(".", ",")}`),
    settings: "Ajustes",
    locked: "La entrada a la sala está cerrada.",
  },

  question: {
    task: "Escribe una mentira que parezca verdad",
    placeholder: "Una respuesta falsa…",
    send: "Enviar",
    left: (count) => n(count, { one: `Queda ${count} carácter`, other: `Quedan ${count} caracteres` }),
    tooMany: (count) => n(count, { one: `Sobra ${count}`, other: `Sobran ${count}` }),
    sent: "Tu señuelo está entregado",
    draftKept: "Si se acaba el tiempo, cuenta lo que hayas escrito.",
  },

  elimination: {
    task: "¿Cuál escribió el robot?",
    hint: "Se tacha la respuesta con más votos.",
  },

  voting: {
    task: "¿Cuál es verdad?",
    struckOut: "Tachada por votación",
    nothingStruck: "Empate: no se ha tachado nada.",
  },

  vote: {
    changeable: "Puedes cambiar de idea hasta el final.",
  },

  waiting: {
    for: (people, others) =>
      `Falta${people.length + others > 1 ? "n" : ""} ${names(others === 0 ? people : [...people, `${others} más`])}`,
    nobody: "Todos han terminado.",
    latecomer: "Juegas a partir de la próxima ronda.",
    watching: "Estás mirando.",
    takeSeat: "Quiero jugar",
    vote: "Vota tú también: ¿cuál es verdad?",
  },

  report: {
    open: "¿Algo va mal con esta pregunta?",
    title: "¿Qué le pasa?",
    reasons: {
      wrong: "La respuesta no es correcta",
      unclear: "No se entiende",
      offensive: "Es ofensiva",
      "too-easy": "Es demasiado fácil",
      other: "Otra cosa",
    },
    thanks: "Gracias, anotado.",
  },

  results: {
    thisRound: "Esta ronda",
    foundTruth: "Has encontrado la verdad",
    spottedRobot: "Has descubierto al robot",
    fooled: (people) => `${names(people)} ${n(people.length, { one: "ha", other: "han" })} picado con tu señuelo`,
    fooledBy: (authors) => `Has picado con el señuelo de ${names(authors)}`,
    believedRobot: "Has creído al robot",
    nothing: "Esta vez, ningún punto.",
    truthIs: "La verdad",
    robotWrote: "El robot escribió",
    votes: (people) => `Votos: ${names(people)}`,
    standing: (place, score) => `Puesto ${place} con ${score}`,
    next: "Siguiente ronda",
    toFinal: "A la final",
    nextByHost: (host) => `${isolated(host)} continúa la partida.`,
    nextSoon: "Enseguida seguimos.",
  },

  moveOn: {
    button: "Continuar",
    hint: "El anfitrión no está: si la mayoría quiere, la partida sigue.",
  },

  final: {
    won: "¡Has ganado!",
    wonShared: "¡Victoria compartida!",
    place: (place) => `Puesto ${place}`,
    winners: (people) => `${n(people.length, { one: "Gana", other: "Ganan" })} ${names(people)}`,
    counts: {
      correctAnswers: "Verdades encontradas",
      robotsIdentified: "Robots descubiertos",
      timesFooled: "Veces que picaste",
      votesReceived: "Veces que engañaste",
      roundsWon: "Rondas ganadas",
    },
    standings: "Clasificación",
    story: "Toda la partida para leer",
    again: "Jugar otra vez",
    againByHost: "El anfitrión puede empezar otra partida.",
    abandoned: "La partida ha terminado",
    abandonedWhy: "Durante demasiado tiempo hubo pocos jugadores.",
  },

  paused: {
    byHost: "En pausa",
    tooFew: "Falta un segundo jugador…",
    resume: "Seguir",
  },

  menu: {
    open: "Menú",
    host: "Anfitrión",
    pause: "Pausa",
    resume: "Seguir",
    extend: "+30 segundos",
    next: "Continuar",
    skip: "Saltar la pregunta",
    skipAsk: "Esta pregunta no puntúa y se cambia por otra.",
    end: "Terminar la partida",
    endAsk: "Se pasa a la final con los puntos actuales.",
    lock: "Cerrar la entrada a la sala",
    hideCode: "Ocultar el código en las pantallas",
    people: "Quién está",
    kick: "Sacar",
    kickAsk: (name) => `¿Sacar a ${isolated(name)}? No podrá volver a esta sala.`,
    handOver: "Hacer anfitrión",
    handOverAsk: (name) => `¿Hacer anfitrión a ${isolated(name)}? Tú dejas de serlo.`,
    device: "Este dispositivo",
    sound: "Sonido",
    vibration: "Vibración",
    leave: "Salir de la sala",
    leaveAsk: "Dejas tu asiento. Tus puntos siguen en la clasificación.",
  },

  ending: {
    left: { title: "¡Hasta pronto!", text: "Has salido de la sala." },
    kicked: { title: "Estás fuera", text: "El anfitrión te ha sacado de esta sala." },
    "taken-over": {
      title: "Abierto en otro lugar",
      text: "Tu asiento está abierto en otro dispositivo o en otra pestaña.",
    },
    "room-closed": { title: "Esta sala se ha cerrado", text: "La cerraron o el servidor ya no la conoce. Abrid otra." },
    "wrong-version": { title: "Hay una versión nueva", text: "Esta página es más antigua que el servidor. Recárgala." },
    "audience-off": { title: "Sin público", text: "A partir de ahora se juega sin público." },
    unreachable: { title: "Sin conexión", text: "El servidor no responde. Tu asiento sigue guardado." },
    takeBack: "Jugar aquí",
    reload: "Recargar",
  },
};
