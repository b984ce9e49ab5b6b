import type { Game, Phase, PhaseName, PhaseOf } from "../game.ts";
import type { PhaseRules } from "../moves.ts";
import { elimination } from "./elimination.ts";
import { abandoned, final } from "./final.ts";
import { lobby } from "./lobby.ts";
import { question } from "./question.ts";
import { results } from "./results.ts";
import { voting } from "./voting.ts";

/**
 *                    ┌────────── next round ───────────┐
 *                    ▼                                 │
 *   lobby ───▶ question ───▶ elimination ───▶ voting ───▶ results ───▶ final
 *     ▲          │  ▲ skip        │             │          │             │
 *     │          └──┴─────────────┴─────────────┘          │             │
 *     │          any of the four ───▶ abandoned (too few players)        │
 *     │          any of the four ───▶ final     (the host ends it)       │
 *     └───────────────────────────── play again ─────────────────────────┘
 */
const phases: { readonly [N in PhaseName]: PhaseRules<N> } = {
  lobby,
  question,
  elimination,
  voting,
  results,
  final,
  abandoned,
};

/** The rules of the phase that a game is in. */
export function rulesOf<N extends PhaseName>(phase: PhaseOf<N>): PhaseRules<N> {
  // Sound: the table binds each name to the rules of just that phase, which indexing by a union cannot express.
  return phases[phase.name as N] as PhaseRules<N>;
}

/** Ends the running phase and returns the one that follows. */
export function nextPhase(game: Game, now: number): Phase {
  const { phase } = game;
  return rulesOf(phase).next?.(game, phase, now) ?? phase;
}
