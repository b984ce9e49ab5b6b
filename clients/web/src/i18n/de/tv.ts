import type { Messages } from "../en/index.ts";
import { isolated, pluralOf } from "../plural.ts";

const n = pluralOf("de");

export const tv: Messages["tv"] = {
  opening: "Ein Raum wird geöffnet …",

  next: "Weiter",

  menu: {
    screen: "Dieser Bildschirm",
    newRoom: "Neuen Raum öffnen",
    newRoomAsk: "Dieser Bildschirm verlässt den Raum und öffnet einen anderen. Wer am Handy ist, bleibt, wo er ist.",
  },

  comeBack: (address) => `Zurück ins Spiel: ${address}, mit dem Code`,

  ending: {
    takenOver: "Dieser Raum wird jetzt in einem anderen Fenster gezeigt.",
    roomClosed: "Diesen Raum gibt es nicht mehr.",
    wrongVersion: "Diese Seite ist älter als der Server. Lade sie neu.",
    unreachable: "Der Server antwortet nicht. Der Raum bleibt noch eine Weile bestehen.",
    takeBack: "Hier zeigen",
    newRoom: "Neuen Raum öffnen",
  },

  join: {
    title: "Dein Handy ist die Fernbedienung",
    goTo: "Öffne auf dem Handy",
    enterCode: "und gib den Code ein",
    scan: "oder scannen",
    qr: (address) => `QR-Code für ${address}`,
    hiddenHint: "Der Gastgeber kann ihn im Menü zeigen.",
    show: "Code zeigen",
    hide: "Code verbergen",
    locked: "Der Raum ist abgeschlossen: Niemand Neues kommt dazu.",
    onlyHere: (host) =>
      `„${host}“ ist für Handys nicht erreichbar. Öffne diese Seite unter einer der Adressen, die der Server beim Start genannt hat.`,
  },

  seats: {
    title: "Spieler",
    free: "freier Platz",
    count: (players, max) => `${players} von ${max}`,
  },

  rounds: (rounds) => `${rounds} ${n(rounds, { one: "Runde", other: "Runden" })}`,
  lock: "Abgeschlossen: Niemand Neues kommt dazu",

  round: {
    writeDecoy: "Schreib eine falsche Antwort, die andere glauben.",
    spotRobot: "Eine Antwort ist vom Roboter. Stimmt ab, welche gestrichen wird.",
    findTruth: "Welche ist die Wahrheit?",
    done: (done, all) => `${done} von ${all} fertig`,
    allDone: "Alle sind fertig.",
    nextRound: "ab der nächsten Runde",
    suspected: (votes) => `${votes} ${n(votes, { one: "Stimme", other: "Stimmen" })}`,
    tie: (votes) =>
      `Gleichstand bei ${votes} ${n(votes, { one: "Stimme", other: "Stimmen" })}: Nichts wird gestrichen.`,
    noVotes: "Niemand hat abgestimmt: Nichts wird gestrichen.",
    tooFew: "Bei so wenigen Antworten wird keine gestrichen.",
  },

  results: {
    steps: { truth: "Die Wahrheit", robot: "Der Roboter", decoys: "Die Köder", standings: "Der Stand" },
    theTruth: "Die Wahrheit ist …",
    foundBy: "Gefunden von",
    nobodyFound: "Niemand hat sie gefunden.",
    theRobot: "Die Lüge des Roboters war …",
    spottedBy: "Entlarvt von",
    nobodySpotted: "Niemand hat ihn entlarvt.",
    fellForIt: "Darauf hereingefallen",
    nobodyFell: "Niemand ist darauf hereingefallen.",
    writtenBy: "von",
    fooled: "hat getäuscht:",
    fooledNobody: "hat niemanden getäuscht",
    noDecoys: "Niemand hat einen Köder geschrieben.",
    up: (places) => `${places} ${n(places, { one: "Platz", other: "Plätze" })} nach oben`,
    down: (places) => `${places} ${n(places, { one: "Platz", other: "Plätze" })} nach unten`,
  },

  final: {
    wins: (names, winners) => `${names} ${n(winners, { one: "gewinnt", other: "gewinnen" })}!`,
    shared: (winners) => `${winners} teilen sich den Sieg!`,
    player: "Spieler",
    score: "Punkte",
    againByHost: (name) => `${isolated(name)} kann ein neues Spiel starten.`,
    story: "Alle Runden zum Nachlesen",
  },
};
