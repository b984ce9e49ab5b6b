import type { Game } from "./game.ts";
import { play } from "./machine.ts";
import type { AnyEntry } from "./moves.ts";
import type { Ruleset } from "./ruleset.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/** What a room starts from. */
export interface Opening {
  code: string;
  openedAt: number;
  /** 256-bit seed of the game's chance, 64 hex digits; secret. */
  seed: string;
  /** The first is the default. */
  rulesets: Ruleset[];
  settings: Settings;
}

/** A room's whole story: replaying it gives the same game to the byte. */
export interface Journal {
  opening: Opening;
  entries: AnyEntry[];
}

export function openGame({ code, openedAt, seed, rulesets, settings }: Opening): Game {
  return {
    code,
    openedAt,
    rulesets,
    // An opening kept by an earlier build may lack a setting that came later.
    settings: { ...DEFAULT_SETTINGS, ...settings },
    chance: { key: seed, drawn: 0 },
    seats: [],
    screens: [],
    audience: [],
    peopleCount: 0,
    hostId: null,
    hostOwedTo: null,
    locked: false,
    codeHidden: false,
    kickedSeats: [],
    bannedDevices: [],
    emptyAt: openedAt,
    closed: false,
    pause: null,
    tooFewSinceAt: null,
    gameId: null,
    startedAt: null,
    questions: [],
    seenQuestions: [],
    skipped: [],
    reports: [],
    rounds: [],
    phase: { name: "lobby" },
    recentActions: {},
  };
}

export function replay({ opening, entries }: Journal): Game {
  const game = openGame(structuredClone(opening));
  for (const entry of entries) play(game, structuredClone(entry));
  return game;
}
