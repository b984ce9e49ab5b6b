import { castVote, countVotes } from "../../src/game/ballot.ts";
import type { Game, Question } from "../../src/game/game.ts";
import { openGame } from "../../src/game/journal.ts";
import { play } from "../../src/game/machine.ts";
import { classic8 } from "../../src/game/ruleset.ts";
import { DEFAULT_SETTINGS } from "../../src/game/settings.ts";
import { DECOYS, PLAYERS } from "./phases.ts";

const VOTES = 1_000_000;
const START_AT = 1_800_000_000_000;
const TICK_MS = 1_000;

/** What recording one vote and counting all for its option takes, in microseconds. */
export function voteUs(): number {
  const game = votingGame();
  const { phase } = game;
  if (phase.name !== "voting") throw new Error("nobody votes in this game");
  const optionId = phase.options.find(({ kind }) => kind === "truth")?.id ?? "";
  const startedAt = performance.now();
  for (let i = 0; i < VOTES; i++) {
    castVote(game, phase, { by: `p${(i % PLAYERS) + 1}`, at: phase.startedAt, input: { optionId } });
    countVotes(phase.votes, optionId);
  }
  return ((performance.now() - startedAt) * 1_000) / VOTES;
}

/** A game of eight, to its first final vote. */
function votingGame(): Game {
  const settings = { ...DEFAULT_SETTINGS, ruleset: classic8.id };
  const game = openGame({ code: "BCDF", openedAt: START_AT, seed: "ab".repeat(32), rulesets: [classic8], settings });
  const questions = Array.from({ length: classic8.rounds }, aQuestion);
  const head = { at: START_AT, actionId: "" };
  const players = Array.from({ length: PLAYERS }, (_, i) => `p${i + 1}`);
  for (const by of players) {
    play(game, { ...head, by, move: "take-seat", input: { name: by, icon: null, device: null, rude: false } });
  }
  play(game, { ...head, by: "p1", move: "start-game", input: { gameId: "vote", questions } });
  players.forEach((by, i) => {
    play(game, { ...head, by, move: "submit-answer", input: { text: DECOYS[i] ?? "", rude: false } });
  });
  for (let at = START_AT; game.phase.name !== "voting"; at += TICK_MS) {
    play(game, { ...head, by: "", at, move: "tick", input: {} });
  }
  return game;
}

function aQuestion(_: unknown, number: number): Question {
  const text = `Question ${number}?`;
  const answers = { truth: "Marmalade", aliases: [], robot: "Gooseberry" };
  return { id: `q${number}`, text, category: "science", ...answers, explanation: "", picture: null };
}
