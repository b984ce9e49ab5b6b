import type { Game, Phase, PhaseName, PhaseOf, Question } from "../../src/game/game.ts";
import { type Journal, openGame, type Opening } from "../../src/game/journal.ts";
import { alarmAt, isDue, type Played, play } from "../../src/game/machine.ts";
import type { AnyEntry, MoveName, Moves } from "../../src/game/moves.ts";
import { RULESETS } from "../../src/game/ruleset.ts";

export const T0 = 1_800_000_000_000;

const TRUTHS = ["Marmalade", "Copenhagen", "Thunderbird", "Accordion", "Salamander", "Windmill", "Parliament", "Lighthouse"];
const ROBOTS = ["Gooseberry", "Reykjavik", "Woodpecker", "Bassoon", "Chameleon", "Aqueduct", "Cathedral", "Observatory"];

/** A question whose truth and robot's answer are like no other's. */
export function aQuestion(number: number): Question {
  return {
    id: `q${number}`,
    text: `Question number ${number}?`,
    category: "science",
    truth: `${TRUTHS[number % 8]}${number >= 8 ? ` ${number}` : ""}`,
    aliases: [],
    robot: `${ROBOTS[number % 8]}${number >= 8 ? ` ${number}` : ""}`,
    explanation: "It just is.",
    picture: null,
  };
}

export function anOpening(changes: Partial<Opening> = {}): Opening {
  return {
    code: "BCDF",
    openedAt: T0,
    seed: "0123456789abcdef".repeat(4),
    rulesets: structuredClone([...RULESETS]),
    settings: { ruleset: "classic-8@1", timing: "normal", language: "en", filter: "moderate", lateJoin: true },
    ...changes,
  };
}

/** A room at the table of a test: moves by hand, a clock by hand, a journal of what was accepted. */
export class Table {
  readonly journal: Journal;
  readonly game: Game;
  now: number;

  constructor(changes: Partial<Opening> = {}) {
    this.journal = { opening: anOpening(changes), entries: [] };
    this.game = openGame(structuredClone(this.journal.opening));
    this.now = this.journal.opening.openedAt;
  }

  /** Makes a move as a room does: first what is due, then the move. A refused move throws and is not in the journal. */
  do<M extends MoveName>(by: string, move: M, input: Moves[M], actionId = ""): Played {
    if (isDue(this.game, this.now)) this.#commit("", "tick", {}, "");
    return this.#commit(by, move, input, actionId);
  }

  /** Lets time pass; the alarm rings whenever something is due. */
  wait(ms: number): void {
    const until = this.now + ms;
    while (this.now < until) {
      this.now = Math.min(until, Math.max(this.now + 1, alarmAt(this.game) ?? until));
      if (isDue(this.game, this.now)) this.#commit("", "tick", {}, "");
    }
  }

  /** Seats players p1, p2, … */
  seat(...names: string[]): void {
    for (const name of names) {
      const id = `p${this.game.peopleCount + 1}`;
      this.do(id, "take-seat", { name, icon: null, device: `device-${name}`, rude: false });
    }
  }

  start(by = "p1", rounds = 12): void {
    const questions = Array.from({ length: rounds }, (_, n) => aQuestion(n));
    this.do(by, "start-game", { gameId: "game-1", questions });
  }

  phase<N extends PhaseName>(name: N): PhaseOf<N> {
    const phase: Phase = this.game.phase;
    if (phase.name !== name) throw new Error(`expected ${name}, the game is in ${phase.name}`);
    return phase as PhaseOf<N>;
  }

  #commit<M extends MoveName>(by: string, move: M, input: Moves[M], actionId: string): Played {
    // Sound: move and input are bound together by M, which an object literal of a union cannot show.
    const entry = { at: this.now, by, move, input, actionId } as AnyEntry;
    const played = play(this.game, entry);
    this.journal.entries.push(structuredClone(entry));
    return played;
  }
}
