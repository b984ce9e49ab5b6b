import type { Messages } from "../en/index.ts";
import { isolated, listOf, pluralOf } from "../plural.ts";

const n = pluralOf("fr");
const names = (people: readonly string[]) => listOf("fr")(people.map(isolated));

export const phone: Messages["phone"] = {
  oneMoment: "Un instant…",
  reconnecting: "Un instant… la connexion revient.",

  join: {
    title: "Qui es-tu ?",
    hostTitle: "Créer et jouer",
    room: "Salon",
    seats: (players, max) => `${players} ${n(players, { one: "place prise", other: "places prises" })} sur ${max}`,
    name: "Ton nom",
    icon: "Ton icône",
    enter: "Rejoindre la partie",
    open: "Ouvrir un salon",
    watch: "Juste regarder",
    watchHint: "Tu vois la partie et tu votes dans le public, sans place.",
    otherCode: "Un autre code",
    checkAgain: "Regarder à nouveau",
  },

  lobby: {
    joinAt: (address) => `Les autres entrent sur ${address} avec le code`,
    tvAt: (address) => `Sur une télé : ouvre ${isolated(address)}`,
    codeHidden: "Le code est caché.",
    showQr: "Code QR et lien",
    qrLabel: "Code QR avec le lien vers ce salon",
    share: "Partager le lien",
    copied: "Copié",
    copy: "Copier le lien",
    start: "Commencer la partie",
    needTwo: "Il faut deux joueurs pour commencer.",
    waitingForHost: (host) => `${isolated(host)} lance la partie.`,
    waitingForScreen: "La partie se lance sur la télé.",
    waitingForAnyHost: "Quelqu’un va devenir hôte.",
    profile: "Nom et icône",
    save: "Enregistrer",
    moreTime: "Temps pour écrire",
    moreTimeHint: "Pour toi seulement. Personne d’autre ne le voit.",
    factor: (factor) => (factor === 1 ? "Normal" : `× ${String(factor).replace(".", ",")}`),
    settings: "Réglages",
    locked: "Le salon est verrouillé.",
  },

  question: {
    task: "Écris un mensonge qui sonne vrai",
    placeholder: "Une fausse réponse…",
    send: "Envoyer",
    left: (count) => `Encore ${count} ${n(count, { one: "caractère", other: "caractères" })}`,
    tooMany: (count) => `${count} de trop`,
    sent: "Ton leurre est envoyé",
    draftKept: "Si le temps s’écoule, ce que tu as écrit compte.",
  },

  elimination: {
    task: "Laquelle vient du robot ?",
    hint: "La réponse qui a le plus de voix est rayée.",
  },

  voting: {
    task: "Laquelle est vraie ?",
    struckOut: "Rayée par le vote",
    nothingStruck: "Égalité : rien n’est rayé.",
  },

  vote: {
    changeable: "Tu peux changer d’avis jusqu’à la fin.",
  },

  waiting: {
    for: (people, others) =>
      `On attend ${names(others === 0 ? people : [...people, `${others} ${n(others, { one: "autre", other: "autres" })}`])}`,
    nobody: "Tout le monde a fini.",
    latecomer: "Tu joues à partir de la prochaine manche.",
    watching: "Tu regardes.",
    takeSeat: "Je veux jouer",
    vote: "Vote aussi : laquelle est vraie ?",
  },

  report: {
    open: "Un problème avec cette question ?",
    title: "Quel est le problème ?",
    reasons: {
      wrong: "La réponse est fausse",
      unclear: "Elle est incompréhensible",
      offensive: "Elle est blessante",
      "too-easy": "Elle est trop facile",
      other: "Autre chose",
    },
    thanks: "Merci, c’est noté.",
  },

  results: {
    thisRound: "Cette manche",
    foundTruth: "Tu as trouvé la vérité",
    spottedRobot: "Tu as démasqué le robot",
    fooled: (people) => `${names(people)} ${n(people.length, { one: "a", other: "ont" })} mordu à ton leurre`,
    fooledBy: (authors) => `Tu as mordu au leurre de ${names(authors)}`,
    believedRobot: "Tu as cru le robot",
    nothing: "Aucun point cette fois.",
    truthIs: "La vérité",
    robotWrote: "Le robot a écrit",
    votes: (people) => `Voix : ${names(people)}`,
    standing: (place, score) => `${place === 1 ? "1re" : `${place}e`} place avec ${score}`,
    next: "Manche suivante",
    toFinal: "Vers la finale",
    nextByHost: (host) => `${isolated(host)} fait avancer la partie.`,
    nextSoon: "La suite arrive.",
  },

  moveOn: {
    button: "Continuer",
    hint: "L’hôte est absent : si la plupart le veulent, la partie continue.",
  },

  final: {
    won: "C’est gagné !",
    wonShared: "Victoire partagée !",
    place: (place) => `${place === 1 ? "1re" : `${place}e`} place`,
    winners: (people) => `${names(people)} ${n(people.length, { one: "gagne", other: "gagnent" })}`,
    counts: {
      correctAnswers: "Vérités trouvées",
      robotsIdentified: "Robots démasqués",
      timesFooled: "Leurres mordus",
      votesReceived: "Autres trompés",
      roundsWon: "Manches gagnées",
    },
    standings: "Classement",
    story: "Toute la partie à relire",
    again: "Rejouer",
    againByHost: "L’hôte peut lancer une autre partie.",
    abandoned: "La partie est terminée",
    abandonedWhy: "Il y avait trop peu de joueurs depuis trop longtemps.",
  },

  paused: {
    byHost: "En pause",
    tooFew: "Il manque un deuxième joueur…",
    resume: "Reprendre",
  },

  menu: {
    open: "Menu",
    host: "Hôte",
    pause: "Pause",
    resume: "Reprendre",
    extend: "+30 secondes",
    next: "Continuer",
    skip: "Passer la question",
    skipAsk: "Cette question ne compte pas et une autre la remplace.",
    end: "Terminer la partie",
    endAsk: "On passe à la finale avec les scores actuels.",
    lock: "Verrouiller le salon",
    hideCode: "Cacher le code sur les écrans",
    people: "Qui est là",
    kick: "Retirer",
    kickAsk: (name) => `Retirer ${isolated(name)} ? Impossible ensuite de revenir dans ce salon.`,
    handOver: "Nommer hôte",
    handOverAsk: (name) => `Nommer ${isolated(name)} hôte ? Tu cèdes ce rôle.`,
    device: "Cet appareil",
    sound: "Son",
    vibration: "Vibreur",
    leave: "Quitter le salon",
    leaveAsk: "Tu cèdes ta place. Tes points restent au classement.",
  },

  ending: {
    left: { title: "À bientôt !", text: "Tu as quitté le salon." },
    kicked: { title: "Te voilà dehors", text: "L’hôte t’a retiré de ce salon." },
    "taken-over": {
      title: "Ouvert ailleurs",
      text: "Ta place est ouverte sur un autre appareil ou dans un autre onglet.",
    },
    "room-closed": {
      title: "Ce salon est fermé",
      text: "On l’a fermé, ou le serveur ne le connaît plus. Ouvrez-en un autre ensemble.",
    },
    "wrong-version": {
      title: "Une nouvelle version est là",
      text: "Cette page est plus ancienne que le serveur. Recharge-la.",
    },
    "audience-off": { title: "Sans public", text: "À partir de maintenant, on joue sans public." },
    unreachable: { title: "Pas de connexion", text: "Le serveur ne répond pas. Ta place est gardée." },
    takeBack: "Jouer ici",
    reload: "Recharger",
  },
};
