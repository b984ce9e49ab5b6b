import type { Messages } from "../en/index.ts";
import { isolated, pluralOf } from "../plural.ts";

const n = pluralOf("fr");

export const tv: Messages["tv"] = {
  opening: "Ouverture d’une salle…",

  next: "Suivant",

  menu: {
    screen: "Cet écran",
    newRoom: "Ouvrir une autre salle",
    newRoomAsk: "Cet écran quitte la salle et en ouvre une autre. Les téléphones restent où ils sont.",
  },

  comeBack: (address) => `Reviens sur ${address} avec le code`,

  ending: {
    takenOver: "Cette salle s’affiche maintenant dans une autre fenêtre.",
    roomClosed: "Cette salle n’existe plus.",
    wrongVersion: "Cette page est plus ancienne que le serveur. Recharge-la.",
    unreachable: "Le serveur ne répond pas. La salle est gardée un moment.",
    takeBack: "L’afficher ici",
    newRoom: "Ouvrir une autre salle",
  },

  join: {
    title: "Ton téléphone est la manette",
    goTo: "Ouvre sur ton téléphone",
    enterCode: "et saisis le code",
    scan: "ou scanne",
    qr: (address) => `Code QR pour ${address}`,
    hiddenHint: "L’hôte peut l’afficher depuis le menu.",
    show: "Afficher le code",
    hide: "Masquer le code",
    locked: "La salle est verrouillée : plus personne ne peut entrer.",
    onlyHere: (host) =>
      `Les téléphones n’atteignent pas « ${host} ». Ouvre cette page à l’une des adresses que le serveur a données au démarrage.`,
  },

  seats: {
    title: "Joueurs",
    free: "place libre",
    count: (players, max) => `${players} sur ${max}`,
  },

  rounds: (rounds) => `${rounds} ${n(rounds, { one: "manche", other: "manches" })}`,
  lock: "Verrouillée : plus personne ne peut entrer",

  round: {
    writeDecoy: "Écris une fausse réponse que les autres croiront.",
    spotRobot: "Une réponse est du robot. Votez pour la rayer.",
    findTruth: "Laquelle est la vérité ?",
    done: (done, all) => `${done} sur ${all} ont fini`,
    allDone: "Tout le monde a fini.",
    nextRound: "dès la prochaine manche",
    suspected: (votes) => `${votes} voix`,
    tie: (votes) => `Égalité à ${votes} voix : rien n’est rayé.`,
    noVotes: "Personne n’a voté : rien n’est rayé.",
    tooFew: "Avec si peu de réponses, aucune n’est rayée.",
  },

  results: {
    steps: { truth: "La vérité", robot: "Le robot", decoys: "Les leurres", standings: "Classement" },
    theTruth: "La vérité est…",
    foundBy: "Trouvée par",
    nobodyFound: "Personne ne l’a trouvée.",
    theRobot: "Le mensonge du robot était…",
    spottedBy: "Démasqué par",
    nobodySpotted: "Personne ne l’a démasqué.",
    fellForIt: "Y ont cru",
    nobodyFell: "Personne n’y a cru.",
    writtenBy: "de",
    fooled: "a trompé",
    fooledNobody: "n’a trompé personne",
    noDecoys: "Personne n’a écrit de leurre.",
    up: (places) => `gagne ${places} ${n(places, { one: "place", other: "places" })}`,
    down: (places) => `perd ${places} ${n(places, { one: "place", other: "places" })}`,
  },

  final: {
    wins: (names, winners) => `${names} ${n(winners, { one: "gagne", other: "gagnent" })} !`,
    shared: (winners) => `${winners} se partagent la victoire !`,
    player: "Joueur",
    score: "Points",
    againByHost: (name) => `${isolated(name)} peut lancer une autre partie.`,
    story: "Toutes les manches à relire",
  },
};
