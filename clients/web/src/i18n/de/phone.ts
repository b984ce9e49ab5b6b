import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("de");
const names = (people: readonly string[]) => listOf("de")(people.map(isolated));

export const phone: Messages["phone"] = {
  oneMoment: "Einen Moment …",
  reconnecting: "Einen Moment … die Verbindung kommt zurück.",

  join: {
    title: "Wer bist du?",
    hostTitle: "Einladen und mitspielen",
    room: "Raum",
    seats: (players, max) => `${players} von ${max} Plätzen besetzt`,
    name: "Dein Name",
    icon: "Dein Symbol",
    enter: "Mitspielen",
    open: "Raum öffnen",
    watch: "Nur zuschauen",
    watchHint: "Du siehst das Spiel und rätst mit, ohne Platz.",
    otherCode: "Anderer Code",
    checkAgain: "Noch einmal nachsehen",
  },

  lobby: {
    joinAt: (address) => `Andere kommen über ${address} dazu, mit dem Code`,
    tvAt: (address) => `Auf einem Fernseher: ${isolated(address)} öffnen`,
    codeHidden: "Der Code ist verborgen.",
    showQr: "QR-Code und Link",
    qrLabel: "QR-Code mit dem Link zu diesem Raum",
    share: "Link teilen",
    copied: "Kopiert",
    copy: "Link kopieren",
    start: "Spiel starten",
    needTwo: "Zum Start braucht es zwei Spieler.",
    waitingForHost: (host) => `${isolated(host)} startet das Spiel.`,
    waitingForScreen: "Das Spiel startet auf dem Fernseher.",
    waitingForAnyHost: "Gleich wird jemand Gastgeber.",
    profile: "Name und Symbol",
    save: "Speichern",
    moreTime: "Zeit zum Schreiben",
    moreTimeHint: "Nur für dich. Sonst sieht es niemand.",
    factor: (factor) => (factor === 1 ? "Normal" : `× ${String(factor).replace(".", ",")}`),
    settings: "Einstellungen",
    locked: "Der Raum ist abgeschlossen.",
  },

  question: {
    task: "Schreib eine Lüge, die wahr klingt",
    placeholder: "Eine falsche Antwort …",
    send: "Abschicken",
    left: (count) => `Noch ${count} Zeichen`,
    tooMany: (count) => `${count} zu viel`,
    sent: "Dein Köder ist abgegeben",
    draftKept: "Läuft die Zeit ab, zählt, was hier steht.",
  },

  elimination: {
    task: "Was hat der Roboter geschrieben?",
    hint: "Die Antwort mit den meisten Stimmen wird gestrichen.",
  },

  voting: {
    task: "Was ist wahr?",
    struckOut: "Gestrichen",
    nothingStruck: "Gleichstand: nichts wurde gestrichen.",
  },

  vote: {
    changeable: "Du kannst es dir bis zum Ende anders überlegen.",
  },

  waiting: {
    for: (people, others) =>
      `Warten auf ${names(others === 0 ? people : [...people, `${others} ${n(others, { one: "weiteren", other: "weitere" })}`])}`,
    nobody: "Alle sind fertig.",
    latecomer: "Du spielst ab der nächsten Runde mit.",
    watching: "Du schaust zu.",
    takeSeat: "Mitspielen",
    vote: "Rate mit: Was ist wahr?",
  },

  report: {
    open: "Stimmt etwas nicht mit dieser Frage?",
    title: "Was stimmt damit nicht?",
    reasons: {
      wrong: "Die Antwort ist falsch",
      unclear: "Sie ist unverständlich",
      offensive: "Sie ist beleidigend",
      "too-easy": "Sie ist zu leicht",
      other: "Etwas anderes",
    },
    thanks: "Danke, ist notiert.",
  },

  results: {
    thisRound: "Diese Runde",
    foundTruth: "Du hast die Wahrheit gefunden",
    spottedRobot: "Du hast den Roboter entlarvt",
    fooled: (people) =>
      `${names(people)} ${n(people.length, { one: "ist", other: "sind" })} auf deinen Köder hereingefallen`,
    fooledBy: (authors) => `Du bist auf den Köder von ${names(authors)} hereingefallen`,
    believedRobot: "Du hast dem Roboter geglaubt",
    nothing: "Diesmal keine Punkte.",
    truthIs: "Die Wahrheit",
    robotWrote: "Der Roboter schrieb",
    votes: (people) => `Stimmen: ${names(people)}`,
    standing: (place, score) => `Platz ${place} mit ${score}`,
    next: "Nächste Runde",
    toFinal: "Zum Finale",
    nextByHost: (host) => `${isolated(host)} macht weiter.`,
    nextSoon: "Gleich geht es weiter.",
  },

  moveOn: {
    button: "Weiter",
    hint: "Der Gastgeber ist weg: Wenn die meisten wollen, geht es weiter.",
  },

  final: {
    won: "Gewonnen!",
    wonShared: "Geteilter Sieg!",
    place: (place) => `Platz ${place}`,
    winners: (people) => `${names(people)} ${n(people.length, { one: "gewinnt", other: "gewinnen" })}`,
    counts: {
      correctAnswers: "Wahrheiten gefunden",
      robotsIdentified: "Roboter entlarvt",
      timesFooled: "Hereingefallen",
      votesReceived: "Andere getäuscht",
      roundsWon: "Runden gewonnen",
    },
    standings: "Rangliste",
    story: "Das ganze Spiel zum Nachlesen",
    again: "Noch einmal spielen",
    againByHost: "Der Gastgeber kann ein neues Spiel starten.",
    abandoned: "Das Spiel ist zu Ende",
    abandonedWhy: "Zu lange waren zu wenige da.",
  },

  paused: {
    byHost: "Angehalten",
    tooFew: "Warten auf einen zweiten Spieler …",
    resume: "Weiter",
  },

  menu: {
    open: "Menü",
    host: "Gastgeber",
    pause: "Anhalten",
    resume: "Weiter",
    extend: "+30 Sekunden",
    next: "Weiter",
    skip: "Frage überspringen",
    skipAsk: "Diese Frage zählt nicht und wird durch eine andere ersetzt.",
    end: "Spiel beenden",
    endAsk: "Es geht mit dem jetzigen Punktestand ins Finale.",
    lock: "Raum abschließen",
    hideCode: "Code auf Bildschirmen verbergen",
    people: "Wer da ist",
    kick: "Entfernen",
    kickAsk: (name) => `${isolated(name)} entfernen? Zurück in diesen Raum geht es dann nicht mehr.`,
    handOver: "Zum Gastgeber machen",
    handOverAsk: (name) => `${isolated(name)} zum Gastgeber machen? Du gibst die Rolle ab.`,
    device: "Dieses Gerät",
    sound: "Ton",
    vibration: "Vibration",
    leave: "Raum verlassen",
    leaveAsk: "Du gibst deinen Platz auf. Deine Punkte bleiben in der Rangliste.",
  },

  ending: {
    left: { title: "Bis bald!", text: "Du hast den Raum verlassen." },
    kicked: { title: "Du bist raus", text: "Der Gastgeber hat dich aus diesem Raum entfernt." },
    "taken-over": {
      title: "Woanders geöffnet",
      text: "Dein Platz ist auf einem anderen Gerät oder in einem anderen Tab offen.",
    },
    "room-closed": {
      title: "Dieser Raum ist zu",
      text: "Er wurde geschlossen, oder der Server kennt ihn nicht mehr. Öffnet einen neuen.",
    },
    "wrong-version": {
      title: "Es gibt eine neue Version",
      text: "Diese Seite ist älter als der Server. Lade sie neu.",
    },
    "audience-off": { title: "Ohne Publikum", text: "Ab jetzt wird hier ohne Publikum gespielt." },
    unreachable: { title: "Keine Verbindung", text: "Der Server antwortet nicht. Dein Platz bleibt dir erhalten." },
    takeBack: "Hier spielen",
    reload: "Neu laden",
  },
};
